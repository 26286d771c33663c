import StrictJSON
import Testing

@testable import CatalogExport

@Suite struct KeywordRulesTests {
    @Test(
        "A keyword whose value no meta-schema allows is not written",
        arguments: [
            ("required", #"true"#), ("enum", "[]"), ("multipleOf", "0"), ("minLength", "-1"),
            ("type", #"["string", "string"]"#), ("type", #""text""#), ("allOf", "[]"),
            ("properties", #"{"a": 1}"#), ("$id", #""a.json""#), ("disallow", #""null""#),
            ("title", "1"), ("exclusiveMinimum", "true"), ("discriminator", #""kind""#),
        ])
    func refused(keyword: String, value: String) throws {
        let json = try JSONValue(Array(value.utf8))
        for format in [ExportFormat.jsonSchema, .openAPI, .asyncAPI] {
            #expect(!KeywordRules(format: format).accepts(keyword, json))
        }
    }

    @Test(
        "Other keywords are written, also unknown ones",
        arguments: [
            ("required", #"["a"]"#), ("enum", "[null]"), ("multipleOf", "1e-400"),
            ("minLength", "0"), ("type", #"["string", "null"]"#), ("allOf", "[true]"),
            ("properties", #"{"a": {}}"#), ("x-sensitive", "true"), ("unknown", "1"),
        ])
    func accepted(keyword: String, value: String) throws {
        let json = try JSONValue(Array(value.utf8))
        for format in [ExportFormat.jsonSchema, .openAPI, .asyncAPI] {
            #expect(KeywordRules(format: format).accepts(keyword, json))
        }
    }
}
