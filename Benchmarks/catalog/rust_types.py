"""Generates Rust structs for the shapes of a catalog, for serde and with owned strings, and a function
that decodes a body of each event."""

NAMES = {"string": "String", "integer": "i64", "number": "f64", "boolean": "bool", "raw": "Value"}


def type_name(shape):
    if shape.kind == "record":
        return shape.record
    if shape.kind == "array":
        return f"Vec<{type_name(shape.of)}>"
    if shape.kind == "map":
        return f"HashMap<String, {type_name(shape.of)}>"
    return NAMES[shape.kind]


def lines(shapes):
    yield "use serde::Deserialize;"
    yield "use serde_json::Value;"
    yield "use std::collections::HashMap;"
    for record in shapes.records.values():
        yield ""
        yield "#[derive(Deserialize)]"
        yield f"pub struct {record.name} {{"
        for each in record.properties:
            yield f'    #[serde(rename = "{each.key}")]'
            name = type_name(each.shape)
            yield f"    pub {each.identifier}: {f'Option<{name}>' if each.optional else name},"
        yield "}"
    yield ""
    yield "fn one<'a, T: Deserialize<'a>>(body: &'a [u8]) {"
    yield "    std::hint::black_box(serde_json::from_slice::<T>(body).unwrap());"
    yield "}"
    yield ""
    yield "pub fn decoder(event: &str) -> fn(&[u8]) {"
    yield "    match event {"
    for event, root in shapes.roots.items():
        yield f'        "{event}" => |body| one::<{root}>(body),'
    yield '        _ => panic!("no type for \'{event}\'"),'
    yield "    }"
    yield "}"
