import EventCatalog

/// Catalogs with one mistake that is found after reading: the id of the problem, the events, and what is
/// printed.
enum ModuleDiagnosticFixtures {
    static let all: [(CatalogProblem.ID, String, String)] = [
        (
            .nameClash, #""events": {"a.b": {"data": {}}, "a_b": {"data": {}}}"#,
            """
            shop.events.json:3:33: error: event 'a_b' has the same Swift name as 'a.b': 'aB' [name-clash]
            shop.events.json:3:12: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
        (
            .nameClash,
            #""events": {"a": {"data": {"properties": {"Aa?b?c": {}, "Aa?b?C": {}, "Aa?B?c": {}, "Aa?B?C": {}}}}}"#,
            """
            shop.events.json:3:84: error: property 'Aa?B?C' has the same Swift name as 'Aa?b?c': 'aaBC' [name-clash]
            shop.events.json:3:42: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
        (
            .nameClash,
            #""events": {"a": {"data": {"properties": {"x": {"x-swift-name": "y"}, "y": {}}}}}"#,
            """
            shop.events.json:3:70: error: property 'y' has the same Swift name as 'x': 'y' [name-clash]
            shop.events.json:3:42: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
        (
            .nameClash,
            #""events": {"a": {"data": {"x-swift-name": "T"}}}, "$defs": {"D": {"x-swift-name": "T"}}"#,
            """
            shop.events.json:3:83: error: type 'D' has the same Swift name as 'a': 'T' [name-clash]
            shop.events.json:3:43: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
        (
            .nameClash,
            #""events": {"a": {"data": {}, "x-swift-name": "init_"}, "init": {"data": {}}}"#,
            """
            shop.events.json:3:56: error: event 'init' has the same Swift name as 'a': 'init' [name-clash]
            shop.events.json:3:12: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
        reserved(#""events": {"a": {"data": {}, "x-swift-name": "unknown"}}"#, "unknown", 46),
        reserved(#""events": {"a": {"data": {"x-swift-name": "String"}}}"#, "String", 43),
        reserved(#""events": {"a": {"data": {"x-swift-name": "class"}}}"#, "class", 43),
        reserved(
            #""events": {"a": {"data": {"properties": {"p": {"x-swift-name": "recordFields"}}}}}"#,
            "recordFields", 64),
        reserved(
            #""info": {"x-swift-name": "Webhook"}, "events": {"a": {"data": {}}}"#, "WebhookEvent",
            26),
        reserved(
            #""events": {"a": {"data": {"oneOf": [{"x-swift-name": "fieldContent", "type": "string"}, {"type": "integer"}]}}}"#,
            "fieldContent", 54),
        (
            .nameClash,
            #""events": {"a": {"data": {"anyOf": [{"x-swift-name": "b", "type": "string"}, {"x-swift-name": "B", "type": "integer"}]}}}"#,
            """
            shop.events.json:3:95: error: case 'integer' has the same Swift name as 'string': 'b' [name-clash]
            shop.events.json:3:54: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
        (
            .exampleMismatch,
            #""events": {"a": {"data": {"oneOf": [{"type": "string"}, {"type": "object", "properties": {"x": {"type": "integer"}}}]}, "examples": [{"x": "y"}, 1, "s"]}}"#,
            """
            shop.events.json:3:140: warning: example of 'a' does not match its schema: expected a 64-bit integer, found "y" at 'x' [example-mismatch]
            shop.events.json:3:146: warning: example of 'a' does not match its schema: expected a string or an object, found 1 [example-mismatch]
            """
        ),
        (
            .requiredWithoutProperty,
            #""events": {"a": {"data": {"required": ["id", "naem"], "properties": {"id": {}, "name": {}}}}}"#,
            """
            shop.events.json:3:46: warning: 'required' has 'naem', which is not a property, so it is not enforced [required-without-property]
            shop.events.json:3:46: note: did you mean 'name'?
            """
        ),
        (
            .exampleMismatch,
            #""events": {"a": {"data": {"required": ["x"], "properties": {"x": {}}}, "examples": [{"type": "b", "data": {"x": 1}}, {"type": "a"}]}}"#,
            """
            shop.events.json:3:94: warning: example of 'a' does not match its schema: expected the type 'a', found "b" at 'type' [example-mismatch]
            shop.events.json:3:118: warning: example of 'a' does not match its schema: expected a payload at 'data' [example-mismatch]
            """
        ),
        (
            .exampleMismatch, #""events": {"a": {"data": {"type": "integer"}, "examples": ["x"]}}"#,
            """
            shop.events.json:3:60: warning: example of 'a' does not match its schema: expected a 64-bit integer, found "x" [example-mismatch]
            """
        ),
        (
            .exampleBreaksSchema,
            #""events": {"a": {"data": {"properties": {"x": {"minLength": 2}}}, "examples": [{"x": "y"}]}}"#,
            """
            shop.events.json:3:86: warning: example of 'a' violates 'minLength' of its schema: expected at least 2 characters, found 1 at 'x' [example-breaks-schema]
            shop.events.json:3:86: note: the generated types do not enforce the keyword, so the example is still generated
            """
        ),
        (
            .uncheckedKeyword,
            #""events": {"a": {"data": {"type": "string", "pattern": "^(?=a)"}, "examples": ["a"]}}"#,
            """
            shop.events.json:3:56: warning: 'pattern' is not checked: the expression '^(?=a)' is not supported [unchecked-keyword]
            """
        ),
    ]

    /// Examples of each format.
    static let examples: [(CatalogProblem.ID, String, String)] = [
        (#""type": "string", "format": "uuid""#, #""not-a-uuid""#, "a UUID"),
        (#""type": "string", "format": "byte""#, #""%%%""#, "bytes in Base64"),
        (#""type": "string", "format": "int64""#, #""abc""#, "a 64-bit integer"),
        (#""type": "integer", "format": "uint64""#, "-1", "an unsigned 64-bit integer"),
        (#""type": "number""#, "1e999", "a number that fits a Double"),
        (
            #""type": "number", "format": "decimal""#, String(repeating: "7", count: 39),
            "a decimal number of at most 38 digits"
        ),
        (#""type": "integer", "format": "unix-time""#, #""now""#, "a time in numbers"),
        (#""enum": ["A", 1, "B", 2]"#, "1.5", "a string or an integer"),
        (
            #""additionalProperties": {"type": "string"}"#,
            #"{"a\#(String(repeating: "\u{301}", count: 129))": "x"}"#,
            "a key of at most 128 combining marks in a row"
        ),
    ].map { schema, example, expected in
        let event = #""a": {"data": {"properties": {"x": {\#(schema)}}}, "examples": [{"x": "#
        let found = example.hasPrefix("{") ? "" : ", found \(example)"
        return (
            .exampleMismatch, #""events": {\#(event)\#(example)}]}}"#,
            """
            shop.events.json:3:\(12 + event.utf8.count): warning: example of 'a' does not match its schema: \
            expected \(expected)\(found) at 'x' [example-mismatch]
            """
        )
    }

    private static func reserved(
        _ events: String, _ name: String, _ column: Int
    ) -> (CatalogProblem.ID, String, String) {
        (
            .reservedName, events,
            """
            shop.events.json:3:\(column): error: the Swift name '\(name)' is reserved by Swift or by generated code [reserved-name]
            shop.events.json:3:\(column): note: choose another name with 'x-swift-name'
            """
        )
    }
}
