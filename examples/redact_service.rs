//! A web service that takes text and gives it back without PHI: one axum handler, one shared detector.
//!
//! `cargo run -p medpipe-examples --example redact_service` sends itself two requests and ends;
//! with `-- 127.0.0.1:8080` it listens there: `curl --data 'Mrs. Ada Brennan called.' 127.0.0.1:8080/redact`

use std::error::Error;
use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{Request, StatusCode};
use axum::routing::post;
use axum::{Json, Router};
use medpipe_phi_deid::{Policy, TextRedactor};
use medpipe_phi_detect::Detector;
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// INVENTED: nobody's data.
const NOTE: &str = "Mrs. Ada Brennan (MRN 4471120) called from 212-555-0147 about her metformin.";
const LIMIT: usize = 1 << 20;

struct Service {
    detector: Detector,
    redactor: TextRedactor,
}

/// The handler. Its errors say what is wrong and where, never what was sent.
async fn redact(State(service): State<Arc<Service>>, body: Bytes) -> (StatusCode, Json<Value>) {
    let text = match std::str::from_utf8(&body) {
        Ok(text) => text,
        Err(error) => {
            let message = format!("the text is not UTF-8 from byte {}", error.valid_up_to());
            return (StatusCode::BAD_REQUEST, Json(json!({ "error": message })));
        }
    };
    // Kinds may be counted and logged; values may not.
    let mut kinds = serde_json::Map::new();
    for span in service.detector.detect(text) {
        let count = kinds.entry(span.kind.as_str()).or_insert(json!(0));
        *count = json!(count.as_u64().unwrap_or(0) + 1);
    }
    let redacted = service.redactor.redact(text);
    (StatusCode::OK, Json(json!({ "text": redacted, "kinds": kinds })))
}

fn router() -> Router {
    // Built once: it is immutable, and cheap to clone and to share between threads.
    let detector = Detector::new();
    let redactor = TextRedactor::with_detector(detector.clone(), Policy::safe_harbor());
    Router::new()
        .route("/redact", post(redact))
        .layer(DefaultBodyLimit::max(LIMIT))
        .with_state(Arc::new(Service { detector, redactor }))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    if let Some(address) = std::env::args().nth(1) {
        let listener = tokio::net::TcpListener::bind(address).await?;
        return Ok(axum::serve(listener, router()).await?);
    }
    for body in [NOTE.as_bytes(), b"Ada \xff Brennan"] {
        let request = Request::post("/redact").body(Body::from(body))?;
        let response = router().oneshot(request).await?;
        let status = response.status();
        let answer = to_bytes(response.into_body(), LIMIT).await?;
        println!("{status} {}", std::str::from_utf8(&answer)?);
    }
    Ok(())
}
