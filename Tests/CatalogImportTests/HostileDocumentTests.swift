import CatalogImport
import StrictJSON
import Testing

/// Documents that are designed to stall an importer: without limits, an import would take years.
@Suite struct HostileDocumentTests {
    private static func openAPI(_ schemas: String, body: String = "A") -> String {
        """
        {"openapi": "3.1.0", "webhooks": {"w": {"post": {"requestBody": {"content":
        {"application/json": {"schema": {"$ref": "#/components/schemas/\(body)"}}}}}}},
        "components": {"schemas": {\(schemas)}}}
        """
    }

    /// Each of 60 schemas refers twice to the next, so that there are 2^60 paths to the last.
    private static func ladder(_ step: (String) -> String) -> String {
        (0..<60).map {
            #""A\#($0 == 0 ? "" : String($0))": \#(step("#/components/schemas/A\($0 + 1)"))"#
        }
        .joined(separator: ",") + #", "A60": {"properties": {"type": {"const": "x"}}}"#
    }

    /// A chain of references that is too long for recursion on the stack.
    private static func chain(_ step: (String) -> String) -> String {
        let steps = (1..<3_000).map { number in
            #""A\#(number)": "# + step("#/components/schemas/A\(number + 1)")
        }
        return openAPI(
            ##""A": {"properties": {"type": {"const": "x"}, "data": {"$ref": "#/components/schemas/A1"}}},"##
                + steps.joined(separator: ",") + #", "A3000": {"type": "string"}"#)
    }

    /// Nested bundles, each of which contains the next one twice.
    private static let bundle: String = {
        let steps = (0..<60).map { number in
            """
            "A\(number)": {"oneOf": [{"$ref": "#/definitions/A\(number + 1)"}, \
            {"$ref": "#/definitions/A\(number + 1)"}]}
            """
        }
        return """
            {"oneOf": [{"$ref": "#/definitions/A0"}, {"$ref": "#/definitions/A1"}], "definitions": {
            \(steps.joined(separator: ",")), "A60": {"properties": {"type": {"const": "x"}}}}}
            """
    }()

    private static func many(_ property: String, count: Int = 1_000) -> String {
        let properties = (0..<count).map { #""p\#($0)": \#(property)"# }.joined(separator: ",")
        return #""A": {"type": "object", "properties": {\#(properties)}}"#
    }

    private static let documents: [String: String] = [
        "a cycle of references": openAPI(
            ##""A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}"##),
        "a cycle of 'allOf'": openAPI(
            ##""A": {"allOf": [{"$ref": "#/components/schemas/A"}], "properties": {"type": {"const": "a"}}}"##
        ),
        "a cycle of 'oneOf'": openAPI(
            ##""A": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"type": {"const": "a"}}}]}"##
        ),
        "a cycle of properties": openAPI(
            ##""A": {"properties": {"type": {"const": "a"}, "data": {"$ref": "#/components/schemas/A"}}}"##
        ),
        "a ladder of 'oneOf'": openAPI(
            ladder { #"{"oneOf": [{"$ref": "\#($0)"}, {"$ref": "\#($0)"}]}"# }),
        "a ladder of 'allOf'": openAPI(
            ladder { #"{"allOf": [{"$ref": "\#($0)"}, {"$ref": "\#($0)"}]}"# }),
        "a ladder of properties": openAPI(
            ladder {
                #"{"properties": {"type": {"const": "x"}, "data": {"$ref": "\#($0)"}, "payload": {"$ref": "\#($0)"}}}"#
            }),
        "a bundle of bundles": bundle,
        "a long chain": chain { #"{"$ref": "\#($0)"}"# },
        "a long chain of 'oneOf'": chain {
            #"{"oneOf": [{"$ref": "\#($0)"}, {"properties": {"type": {"const": "y"}}}]}"#
        },
        "a long chain of 'allOf'": chain { #"{"allOf": [{"$ref": "\#($0)"}]}"# },
        "a long chain of properties": chain { #"{"properties": {"data": {"$ref": "\#($0)"}}}"# },
        "thousands of properties": openAPI(
            many(#"{"type": "object", "properties": {"a": {}}}"#, count: 5_000)),
        "many arrays": openAPI(
            many(##"{"type": "array", "items": {"$ref": "#/components/schemas/A"}}"##)),
        "many strings with JSON": openAPI(
            many(
                ##"{"contentMediaType": "application/json", "contentSchema": {"$ref": "#/components/schemas/A"}}"##
            )),
        "arrays and strings of themselves": openAPI(
            ##"""
            "A": {"properties": {"events": {"items": {"$ref": "#/components/schemas/A"}},
            "data": {"contentMediaType": "application/json", "contentSchema":
            {"$ref": "#/components/schemas/A"}}}}
            """##),
        "a path item of itself":
            ##"{"openapi": "3.1.0", "webhooks": {"a": {"$ref": "#/webhooks/a"}}}"##,
        "a reference to everything": ##"{"openapi": "3.1.0", "webhooks": {"$ref": "#"}}"##,
        "deep nesting": openAPI(
            #""A": "# + String(repeating: #"{"properties": {"data": "#, count: 240)
                + #"{"type": "string"}"# + String(repeating: "}}", count: 240)),
        "webhooks of a wrong kind": #"{"openapi": "3.1.0", "webhooks": ["a", 5, null]}"#,
        "operations of a wrong kind":
            #"{"openapi": "3.1.0", "webhooks": {"a": {"post": 5}, "b": {"post": {"requestBody": []}}}}"#,
        "contents of a wrong kind":
            #"{"openapi": "3.1.0", "webhooks": {"a": {"post": {"requestBody": {"content": {"application/json": 5}}}}}}"#,
        "schemas of a wrong kind": openAPI(#""A": [1, "x", {}]"#),
        "versions of a wrong kind": #"{"openapi": {}, "asyncapi": []}"#,
        "asyncapi of wrong kinds":
            #"{"asyncapi": "2.6.0", "channels": [{"subscribe": 1}], "components": {"messages": 5}}"#,
        "asyncapi messages of a wrong kind":
            #"{"asyncapi": "2.6.0", "channels": {"a": {"subscribe": {"message": {"oneOf": [1, {"$ref": 2}]}}}}}"#,
        "asyncapi operations of a wrong kind":
            #"{"asyncapi": "3.0.0", "operations": {"a": 5, "b": {"action": "send", "channel": 1, "messages": [2]}}}"#,
        "keys twice": openAPI(
            #""A": {"properties": {"type": {"const": "a"}, "type": {"const": "b"}}, "properties": {"type": {"const": "c"}}}"#
        ),
        "an array": "[1]", "a text": #""openapi""#, "null": "null", "an empty object": "{}",
        "an empty schema": #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
        "an empty key": #"{"openapi": "3.1.0", "webhooks": {"": {"post": {}}}}"#,
    ]

    @Test(
        "Every hostile document is either imported or refused",
        arguments: documents.keys.sorted(), [[], ["$message.payload#/type"]])
    func hostile(name: String, options: [String]) throws {
        let document = try #require(Self.documents[name])
        do {
            let imported = try Imported(["x.json": document], .with(options))
            #expect(imported.errors == [])
        } catch let error as ImportError {
            #expect(!error.description.isEmpty)
        }
    }

    @Test(
        "A refused document is reported with its reason",
        arguments: [
            (#"{"swagger": "1.2"}"#, "OpenAPI '1.2' is not supported"),
            (#"{"asyncapi": "9.0.0"}"#, "AsyncAPI '9.0.0' is not supported"),
            (
                #"{"info": {}, "a": 1}"#,
                "'x.json' is not an OpenAPI, AsyncAPI or JSON Schema document; found keys 'info', 'a'\n"
                    + "note: if it is a sample body, 'webhook-events infer' makes a catalog of it"
            ),
            (
                #"{"openapi": "3.0.0", "paths": {}}"#,
                "'x' has no events: neither 'webhooks' nor 'x-webhooks' nor 'callbacks' have an operation with a body\nnote: name the schemas of events with --events '#/components/schemas/*Event'"
            ),
            (
                #"{"asyncapi": "2.0.0"}"#,
                "'x' has no events: no channel or topic has a message, nor do 'components'\nnote: name the schemas of events with --events '#/components/schemas/*Event'"
            ),
        ])
    func refused(document: String, message: String) {
        let error = #expect(throws: ImportError.self) { try Imported(["x.json": document]) }
        #expect(error?.description.hasPrefix(message) == true)
    }
}
