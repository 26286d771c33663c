import CatalogImport
import StrictJSON
import Testing

@Suite struct KeyFinderTests {
    private static let properties = """
        "number": {"type": "integer"},
        "note": {"$ref": "#/components/schemas/Note"},
        "call": {"description": "A call.", "type": "object", "required": ["from"],
          "properties": {"from": {"type": "string"}}},
        "poll": {"anyOf": [{"$ref": "#/components/schemas/Poll"}, {"type": "null"}]}
        """

    /// A document with one webhook whose body is an object with optional objects.
    private static func document(
        _ keywords: String = "", examples: [String] = [], properties: String = properties
    ) -> String {
        let named = examples.enumerated().map { #""e\#($0)": {"value": \#($1)}"# }
        return """
            {"openapi": "3.1.0", "webhooks": {"update": {"post": {"summary": "An update",
            "requestBody": {"content": {"application/json": {
            "schema": {"type": "object", \(keywords) "properties": {\(properties)}},
            "examples": {\(named.joined(separator: ","))}}}}}}}, "components": {"schemas": {
            "Note": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}},
            "Poll": {"type": "object", "properties": {"votes": {"type": "integer"}}}}}}
            """
    }

    private static let examples = [
        #"{"number": 1, "note": {"text": "hi"}}"#, #"{"number": 2, "call": {"from": "ana"}}"#,
        #"{"number": 3, "poll": {"votes": 4}, "note": null}"#,
    ]

    private static let evidence: [(keywords: String, examples: [String])] = [
        (#""required": ["number"], "maxProperties": 2,"#, []),
        (
            #""oneOf": [{"required": ["note"]}, {"required": ["call"]}, {"required": ["poll"]}],"#,
            Array(examples.prefix(1))
        ),
        (#""description": "At most one of the optional properties is present.","#, []),
        ("", Array(examples.prefix(2))),
    ]

    @Test(
        "One of several keys is the type if the schema or the examples say so",
        arguments: evidence.indices)
    func found(index: Int) throws {
        let (keywords, examples) = Self.evidence[index]
        let imported = try Imported(["chat.json": Self.document(keywords, examples: examples)])
        #expect(imported.catalog["catalog"] == "1.1")
        #expect(try imported.catalog["discriminator"] == json(#"{"keyOf": "$message.payload#"}"#))
        #expect(imported.types == ["note", "call", "poll"])
        #expect(try imported.data("note") == json(##"{"$ref": "#/$defs/Note"}"##))
        #expect(imported.data("call")?["properties"]?["from"] != nil)
        #expect(imported.attributes == ["number": "$message.payload#/number"])
        #expect(imported.envelope("data") == nil)
        #expect(
            imported.report.first
                == "warning: the key that is present in '$message.payload#' is taken for the type")
        #expect(imported.errors == [])
    }

    @Test("Examples reach the event whose key they have")
    func examplesReachTheirEvent() throws {
        let imported = try Imported(["chat.json": Self.document(examples: Self.examples)])
        #expect(imported.examples == ["3 of 3 examples reach their event"])
        #expect(
            try imported.catalog["events"]?["call"]?["examples"] == json("[\(Self.examples[1])]"))
        #expect(imported.catalog["events"]?["call"]?["summary"] == "A call.")
        #expect(imported.errors == [])
    }

    /// Bodies that do not say that there is one of the keys.
    private static let open: [[String]] = [
        [], Array(examples.prefix(1)),
        // An example with two of the keys.
        examples + [#"{"note": {"text": "hi"}, "call": {"from": "ana"}}"#],
    ]

    @Test("Without evidence, nothing is guessed", arguments: open)
    func unfound(examples: [String]) throws {
        let error = #expect(throws: ImportError.self) {
            try Imported(["chat.json": Self.document(examples: examples)])
        }
        let note =
            "\nnote: if the key that is present is the type, such as 'note' or 'call', pass --key-of '$message.payload#'"
        let isProposed = examples.count < 2
        #expect(error?.description.hasSuffix(note) == isProposed, "\(String(describing: error))")
    }

    @Test("The object with the keys can be given, also inside a message")
    func given() throws {
        var options = ImportOptions()
        options.keyOf = try ImportOptions.object("$message.payload#/update")
        let inner = #""id": {"type": "string"}, "update": {"properties": {\#(Self.properties)}}"#
        let examples = Self.examples.map { #"{"id": "a", "update": \#($0)}"# }
        let imported = try Imported(
            ["chat.json": Self.document(examples: examples, properties: inner)], options)
        #expect(imported.types == ["note", "call", "poll"])
        #expect(
            try imported.catalog["discriminator"] == json(#"{"keyOf": "$message.payload#/update"}"#)
        )
        #expect(imported.envelope("id") == "$message.payload#/id")
        #expect(imported.attributes == ["number": "$message.payload#/update/number"])
        #expect(imported.examples == ["3 of 3 examples reach their event"])
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    @Test("A location without such an object is an error")
    func none() throws {
        var options = ImportOptions()
        options.keyOf = try ImportOptions.object("$message.payload#/number")
        #expect(throws: ImportError.noKeys("$message.payload#/number")) {
            try Imported(["chat.json": Self.document()], options)
        }
    }

    @Test("Keys can be left out, and are not attributes then")
    func excluded() throws {
        var options = ImportOptions()
        options.exclude = [try EventSelector("poll")]
        let imported = try Imported(
            ["chat.json": Self.document(examples: Array(Self.examples.prefix(2)))], options)
        #expect(imported.types == ["note", "call"])
        #expect(imported.attributes == ["number": "$message.payload#/number"])
    }

    @Test("Thousands of keys are no burden")
    func many() throws {
        let properties = (0..<5_000).map { ##""k\##($0)": {"$ref": "#/components/schemas/Note"}"## }
        let imported = try Imported([
            "chat.json": Self.document(
                #""maxProperties": 1,"#, properties: properties.joined(separator: ","))
        ])
        #expect(imported.types.count == 5_000)
        #expect(imported.errors == [])
    }
}
