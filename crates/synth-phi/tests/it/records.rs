use crate::{clock, digest, population};
use medpipe_synth_phi::{Kind, Part};

#[test]
fn an_email_lists_everything_planted_where_it_stands() {
    for email in population(3).emails(300) {
        assert!(email.synthetic_marker);
        for p in &email.phi_test_patterns {
            let text = match p.part {
                Part::Subject => &email.subject,
                Part::Body => &email.body,
            };
            assert_eq!(text.get(p.start..p.end), Some(p.value.as_str()));
        }
        let kinds = |kind| email.phi_test_patterns.iter().filter(move |p| p.kind == kind).count();
        assert_eq!(kinds(Kind::Name), 3);
        assert_eq!(kinds(Kind::IdMrn), 2);
        for once in [Kind::IdSsn, Kind::Phone, Kind::Zip, Kind::Date, Kind::IdPlan] {
            assert_eq!(kinds(once), 1, "{once}");
        }
        assert_eq!(kinds(Kind::Location), 2);
        assert!(email.body.contains("Lisinopril 10mg daily, Metformin 500mg BID"));
        assert!(email.body.contains("hypertension"));
        assert!(email.subject.starts_with("Patient Update - "));
    }
}

#[test]
fn ages_of_emails_run_from_18_to_90() {
    use medpipe_synth_phi::NaiveDate;
    let ages: Vec<u32> = population(3)
        .emails(1000)
        .map(|email| {
            let dob = email.phi_test_patterns.iter().find(|p| p.kind == Kind::Date).unwrap();
            let born: NaiveDate = dob.value.parse().unwrap();
            clock().years_since(born).unwrap()
        })
        .collect();
    assert!(ages.iter().all(|age| (18..=90).contains(age)));
    assert!(ages.contains(&90) && ages.iter().any(|a| *a < 25));
}

#[test]
fn an_insurance_record_has_the_documented_shape() {
    let p = population(3);
    for i in 0..300 {
        let r = p.insurance(i);
        assert!(r.synthetic_marker);
        assert!(["ABC", "XYZ", "DEF"].contains(&r.member_id.get(..3).unwrap()));
        assert_eq!(r.member_id.len(), 12);
        assert!(r.group_number.starts_with("GRP") && r.group_number.len() == 8);
        assert!(["Self", "Spouse", "Child"].contains(&r.relationship.as_str()));
        assert!(
            r.effective_date <= clock()
                && clock().signed_duration_since(r.effective_date).num_days() <= 730
        );
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let p = population(1);
    let lines = || {
        let emails = p.emails(50).map(|e| serde_json::to_vec(&e).unwrap());
        let records = (0..50).map(|i| serde_json::to_vec(&p.insurance(i)).unwrap());
        let people = p.people(50).map(|p| serde_json::to_vec(&p).unwrap());
        digest(emails.chain(records).chain(people))
    };
    assert_eq!(lines(), lines());
    assert_eq!(
        lines(),
        7801020338048958223,
        "seed 1, clock 2026-01-01: e-mails, insurance records, people"
    );
}
