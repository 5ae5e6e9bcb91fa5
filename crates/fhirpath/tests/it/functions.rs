//! Functions: what the suite leaves out.

use crate::language::{eval, try_eval};

#[test]
fn texts() {
    for (expression, expected) in [
        ("'héllo'.length()", "5"),
        ("'héllo'.indexOf('l')", "2"),
        ("'hello'.lastIndexOf('l')", "3"),
        ("'héllo'.substring(1, 2)", "él"),
        ("'abc'.substring(3)", ""),
        ("'abc'.substring(1, 0)", ""),
        ("'abc'.substring(1, {})", "bc"),
        ("'a,b'.split(',')", "a;b"),
        ("'Ä'.lower()", "ä"),
        ("'abc'.replaceMatches('(a)(b)', '$2$1x')", "baxc"),
        ("'abc'.replaceMatches('b', '$')", "a$c"),
        ("'ABC'.matches('b', 'i')", "true"),
        ("'abc'.matchesFull('a.c')", "true"),
        ("'abcd'.matchesFull('a.c')", "false"),
        ("name.given.join()", "AnnB.Annie"),
        ("name.select(given.join(' ')).join(', ')", "Ann B., Annie"),
        ("'\u{20ac}'.encode('hex')", "e282ac"),
        ("'zz'.decode('hex')", ""),
        ("'%%'.decode('base64')", ""),
        ("'a&amp;b &#65;&#x42; &unknown; &'.unescape('html')", "a&b AB &unknown; &"),
        ("'\"'.escape('json').unescape('json')", "\""),
        ("'a'.toChars() = 'a'", "true"),
        ("' x '.trim()", "x"),
        ("5.toString().length()", "1"),
    ] {
        assert_eq!(eval(expression), expected, "{expression}");
    }
    for wrong in ["5.length()", "'a'.matches('(?=b)')", "'a'.matches('b', 'x')", "(1).join()"] {
        assert!(try_eval(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn conversions() {
    for (expression, expected) in [
        ("'1.50'.toDecimal()", "1.50"),
        ("'1e3'.toDecimal()", ""),
        ("'2147483648'.toInteger()", ""),
        ("'+5'.toInteger()", "5"),
        ("1.5.toInteger()", ""),
        ("'YES'.toBoolean()", "true"),
        ("2.toBoolean()", ""),
        ("'2024-02-30'.toDate()", ""),
        ("'2024-02-29T10:00:00Z'.toDate()", "2024-02-29"),
        ("@2024-02-29.toDateTime()", "2024-02-29"),
        ("'10:00'.toTime()", "10:00"),
        ("'4 days'.toQuantity()", "4 days"),
        ("'4 \\'mg\\''.toQuantity('g')", "0.004 'g'"),
        ("'4days'.toQuantity()", ""),
        ("'4 \\'mg\\''.convertsToQuantity('m')", "false"),
        ("{}.convertsToInteger()", ""),
        ("name.convertsToString()", "!"),
        ("name.first().toString()", ""),
        ("birthDate.toString()", "1970-03-01"),
        ("multipleBirth.toDecimal()", "2"),
    ] {
        if expected == "!" {
            assert!(try_eval(expression).is_err(), "{expression}");
        } else {
            assert_eq!(eval(expression), expected, "{expression}");
        }
    }
}

#[test]
fn numbers() {
    for (expression, expected) in [
        ("2.power(10)", "1024"),
        ("2.power(31)", ""),
        ("1.5.power(2)", "2.25"),
        ("2.power(-1)", "0.5"),
        ("8.log(2)", "3"),
        ("0.ln()", ""),
        ("2.25.sqrt()", "1.5"),
        ("(-2.5).round()", "-3"),
        ("2.345.round(2)", "2.35"),
        ("1.23.round(5)", "1.23"),
        ("(-1.5).truncate()", "-1"),
        ("(-3 'mg').abs()", "3 'mg'"),
        ("1.0.precision()", "1"),
        ("@2024-02.precision()", "6"),
        ("0.lowBoundary()", "-0.50000000"),
        ("@2024-02.highBoundary()", "2024-02-29"),
        ("@2024-02-01T10:15.lowBoundary()", "2024-02-01T10:15:00.000+14:00"),
        ("@T10.highBoundary()", "10:59:59.999"),
        ("@2024.lowBoundary(5)", ""),
        ("1 'cm'.comparable(1 'm')", "true"),
    ] {
        assert_eq!(eval(expression), expected, "{expression}");
    }
}

#[test]
fn collections() {
    for (expression, expected) in [
        ("(1 | 2 | 3).skip(-1)", "1;2;3"),
        ("(1 | 2 | 3).take(-1)", ""),
        ("(1 | 2 | 3).tail()", "2;3"),
        ("(3 | 1 | 2).sort()", "1;2;3"),
        ("(3 | 1 | 2).sort(-$this)", "3;2;1"),
        ("name.sort(family).use", "usual;official"),
        ("(1).combine(1).distinct().count()", "1"),
        ("{}.all(false)", "true"),
        ("{}.allTrue() and {}.allFalse()", "true"),
        ("{}.anyTrue() or {}.anyFalse()", "false"),
        ("{}.subsetOf(1) and (1).supersetOf({})", "true"),
        ("{}.single()", ""),
        ("coalesce({}, name.family, 'x')", "Doe"),
        ("iif({}, 'a')", ""),
        ("name.hasValue()", "false"),
        ("birthDate.hasValue()", "true"),
        ("birthDate.getValue() = @1970-03-01", "true"),
        ("name.getValue()", ""),
        ("name.checkModifiers('x').count()", "2"),
        ("'<div>x</div>'.htmlChecks()", "true"),
        ("'<div><script/></div>'.htmlChecks()", "false"),
        ("gender.is(code) and gender.is(string) and gender.as(string).empty()", "true"),
        ("conformsTo('http://hl7.org/fhir/StructureDefinition/DomainResource')", "true"),
        ("maritalStatus.coding.subsumes(maritalStatus.coding)", "true"),
        ("1.type().namespace & '.' & 1.type().name", "System.Integer"),
    ] {
        assert_eq!(eval(expression), expected, "{expression}");
    }
    for wrong in [
        "('a' | 1).sort()",
        "(1 | true).allTrue()",
        "(1 | 2).single()",
        "name.defineVariable('a').defineVariable('a')",
        "(1|2).as(Integer)",
    ] {
        assert!(try_eval(wrong).is_err(), "{wrong}");
    }
}
