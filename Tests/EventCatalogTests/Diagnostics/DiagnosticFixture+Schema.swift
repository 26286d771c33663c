import EventCatalog

extension DiagnosticFixture {
    /// A fixture whose mistake is in the schema of the only event.
    init(_ id: CatalogProblem.ID, schema: String, _ printed: String) {
        self.init(
            id,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "a": {"data": \(schema)}}}
            """, printed)
    }

    static let schemas: [DiagnosticFixture] = [
        .init(
            .duplicateKey, schema: #"{"type": "string", "type": "string"}"#,
            """
            shop.events.json:2:34: error: duplicate key 'type' [duplicate-key]
            shop.events.json:2:16: note: first declared here
            """),
        .init(
            .wrongType, schema: #"{"properties": 5}"#,
            "shop.events.json:2:30: error: 'properties' is a number, expected an object [wrong-type]"
        ),
        .init(
            .wrongType, schema: "5",
            "shop.events.json:2:15: error: a schema is a number, expected an object or a boolean [wrong-type]"
        ),
        .init(
            .unknownType, schema: #"{"type": "strng"}"#,
            """
            shop.events.json:2:24: error: unknown type 'strng' [unknown-type]
            shop.events.json:2:24: note: did you mean 'string'?
            """),
        .init(
            .referenceOutsideCatalog, schema: #"{"$ref": "https://x.example/a"}"#,
            """
            shop.events.json:2:24: error: reference 'https://x.example/a' is outside the target [reference-outside-catalog]
            shop.events.json:2:24: note: copy the schema into the target, and write '#/$defs/NAME' or 'FILE.json#/$defs/NAME'
            """),
        .init(
            .referenceOutsideCatalog, schema: #"{"$ref": "linked.json"}"#,
            """
            shop.events.json:2:24: error: reference 'linked.json' is outside the target [reference-outside-catalog]
            shop.events.json:2:24: note: copy the schema into the target, and write '#/$defs/NAME' or 'FILE.json#/$defs/NAME'
            """),
        .init(
            .missingFile, schema: #"{"$ref": "schemas/order.json"}"#,
            """
            shop.events.json:2:24: error: the referenced file 'schemas/order.json' does not exist [missing-file]
            shop.events.json:2:24: note: paths are relative to the folder of the file that contains the reference
            """),
        .init(
            .fileNotJSON, schema: #"{"$ref": "broken.json"}"#,
            """
            shop.events.json:2:24: error: the file 'broken.json' is not JSON: expected a value [file-not-json]
            broken.json:2:5: note: the JSON error is here
            """),
        .init(
            .duplicateKey, schema: #"{"$ref": "twice.json"}"#,
            """
            twice.json:2:1: error: duplicate key 'id' [duplicate-key]
            twice.json:1:2: note: first declared here
            """),
        .init(
            .invalidSwiftName, schema: #"{"x-swift-name": "2nd name"}"#,
            """
            shop.events.json:2:32: error: '2nd name' is not a valid Swift name [invalid-swift-name]
            shop.events.json:2:32: note: a Swift name consists of letters, digits and '_', and does not begin with a digit
            """),
        .init(
            .unknownReference,
            schema: ##"{"$ref": "#/$defs/Ordr"}}}, "$defs": {"Order": {"not": {}"##,
            """
            shop.events.json:2:24: warning: unknown reference '#/$defs/Ordr', the value is kept as raw JSON [unknown-reference]
            shop.events.json:2:24: note: did you mean '#/$defs/Order'?
            """),
    ]
}
