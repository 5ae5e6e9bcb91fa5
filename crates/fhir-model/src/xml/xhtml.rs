//! Narratives: one `div`, well-formed, without entities.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::XHTML;
use super::error::XmlErrorKind;
use super::escape::{attribute_value, is_xml_char, reference};

/// The most attributes of one element.
const MAX_ATTRIBUTES: usize = 256;

/// Reads from after a start tag to its end tag, checking what stands between. The number of levels below is limited.
pub(super) fn pass(reader: &mut Reader<&[u8]>, max_depth: usize) -> Result<(), XmlErrorKind> {
    let mut depth = 1usize;
    while depth > 0 {
        match event(reader)? {
            Event::Start(start) => {
                attributes(&start)?;
                depth += 1;
                if depth > max_depth {
                    return Err(XmlErrorKind::TooDeep);
                }
            }
            Event::Empty(start) => attributes(&start)?,
            Event::End(_) => depth -= 1,
            Event::GeneralRef(entity) => {
                reference(&entity.into_inner()).ok_or(XmlErrorKind::Entity)?;
            }
            Event::Text(text) if !text.chars().all(is_xml_char) => {
                return Err(XmlErrorKind::Malformed);
            }
            Event::DocType(_) => return Err(XmlErrorKind::Doctype),
            Event::Eof => return Err(XmlErrorKind::UnexpectedEnd),
            _ => {}
        }
    }
    Ok(())
}

/// The next event, any error of the parser as malformed XML.
pub(super) fn event<'x>(reader: &mut Reader<&'x [u8]>) -> Result<Event<'x>, XmlErrorKind> {
    reader.read_event().map_err(|error| match error {
        quick_xml::Error::Syntax(_) => XmlErrorKind::UnexpectedEnd,
        _ => XmlErrorKind::Malformed,
    })
}

fn attributes(start: &BytesStart<'_>) -> Result<(), XmlErrorKind> {
    for (count, attribute) in start.attributes().enumerate() {
        let attribute = attribute.map_err(|_| XmlErrorKind::Malformed)?;
        if count >= MAX_ATTRIBUTES {
            return Err(XmlErrorKind::Attribute);
        }
        attribute_value(&attribute.value)?;
    }
    Ok(())
}

/// The narrative as it goes into XML: itself, or with the XHTML namespace declared when it lacks it.
/// None when it is not one well-formed `div`.
pub(super) fn checked(div: &str, max_depth: usize) -> Option<(&str, &'static str, &str)> {
    let mut reader = Reader::from_str(div);
    reader.config_mut().check_comments = true;
    let mut from;
    let (start, empty) = loop {
        from = reader.buffer_position() as usize;
        match event(&mut reader).ok()? {
            Event::Start(start) => break (start, false),
            Event::Empty(start) => break (start, true),
            Event::Text(text) if text.trim().is_empty() => {}
            _ => return None,
        }
    };
    attributes(&start).ok()?;
    if start.name().0 != "div" {
        return None;
    }
    let declared = start.attributes().flatten().find(|a| a.key.0 == "xmlns");
    if declared.as_ref().is_some_and(|a| a.value != XHTML) {
        return None;
    }
    if !empty {
        pass(&mut reader, max_depth).ok()?;
    }
    loop {
        match event(&mut reader).ok()? {
            Event::Eof => break,
            Event::Text(text) if text.trim().is_empty() => {}
            _ => return None,
        }
    }
    match declared {
        Some(_) => Some(("", "", div)),
        None => {
            let (head, tail) = div.split_at_checked(from + "<div".len())?;
            Some((head, " xmlns=\"http://www.w3.org/1999/xhtml\"", tail))
        }
    }
}
