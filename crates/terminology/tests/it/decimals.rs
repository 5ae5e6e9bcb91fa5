//! Decimal arithmetic.

use medpipe_terminology::Decimal;
use proptest::prelude::*;

fn d(text: &str) -> Decimal {
    text.parse().expect(text)
}

#[test]
fn keeps_what_is_written() {
    for text in ["0", "-0.00", "1.10", "185", "0.00000001", "1234567890987654321.0", "-3.5"] {
        let want = if text == "-0.00" { "0.00" } else { text };
        assert_eq!(d(text).to_string(), want);
    }
    assert_eq!(d("1.5e3").to_string(), "1500");
    assert_eq!(d("2E-3").to_string(), "0.002");
    assert_eq!(d("+7").to_string(), "7");
}

#[test]
fn refuses() {
    for bad in ["", ".", "1.", ".5", "1.a", "--1", "1e", "1e99999999", "1 ", "0x1", "1e60", "∞"] {
        assert!(bad.parse::<Decimal>().is_err(), "{bad}");
    }
}

#[test]
fn computes_exactly() {
    assert_eq!(d("1.2").checked_mul(d("1.8")), Some(d("2.16")));
    assert_eq!(d("1.8").checked_sub(d("1.2")), Some(d("0.6")));
    assert_eq!(d("1").checked_div(d("4")), Some(d("0.25")));
    assert_eq!(d("2.2").checked_rem(d("1.8")), Some(d("0.4")));
    assert_eq!(d("1").checked_div(d("0.0")), None);
    assert_eq!(
        d("2").checked_div(d("3")).map(|q| q.to_string()),
        Some("0.6666666666666666666666666667".into())
    );
    assert_eq!((d("-2.1").floor(), d("-2.1").ceiling(), d("-2.1").truncate()), (-3, -2, -2));
    assert_eq!(d("2.345").rescale(2), Some(d("2.35")));
    assert_eq!(d("-2.345").rescale(2), Some(d("-2.35")));
}

proptest! {
    #[test]
    fn text_round_trips(mantissa in -(10_i64.pow(15))..10_i64.pow(15), scale in 0_u8..20) {
        let number = Decimal::new(i128::from(mantissa), scale).expect("in range");
        let again: Decimal = number.to_string().parse().expect("its own text");
        prop_assert_eq!((again.mantissa(), again.scale()), (number.mantissa(), number.scale()));
    }

    #[test]
    fn division_undoes_multiplication(a in -(10_i64.pow(12))..10_i64.pow(12), b in 1_i64..10_i64.pow(6), s in 0_u8..8, t in 0_u8..8) {
        let a = Decimal::new(i128::from(a), s).expect("in range");
        let b = Decimal::new(i128::from(b), t).expect("in range");
        let product = a.checked_mul(b).expect("in range");
        prop_assert_eq!(product.checked_div(b), Some(a));
        prop_assert_eq!(a.checked_add(b).and_then(|sum| sum.checked_sub(b)), Some(a));
    }

    #[test]
    fn order_agrees_with_difference(a in any::<i64>(), b in any::<i64>(), s in 0_u8..25, t in 0_u8..25) {
        let a = Decimal::new(i128::from(a), s).expect("in range");
        let b = Decimal::new(i128::from(b), t).expect("in range");
        if let Some(difference) = a.checked_sub(b) && difference.scale() == s.max(t) {
            prop_assert_eq!(a.cmp(&b), difference.mantissa().cmp(&0));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[-+0-9.eE]{0,60}") {
        if let Ok(number) = text.parse::<Decimal>() {
            let float: f64 = text.parse().expect("a float too");
            let ours = number.to_f64();
            prop_assert!((float - ours).abs() <= float.abs() * 1e-12 + 1e-27);
        }
    }
}
