import CatalogImport
import StrictJSON
import Testing

@Suite struct VersionFinderTests {
    private static func schema(_ version: String, _ property: String, _ beside: String = "")
        -> String
    {
        """
        {"type": "object", "properties": {"type": {"const": "order.paid"}, "version": \(version),
        "data": {"type": "object", "properties": {"\(property)": {"type": "string"}}}}\(beside)}
        """
    }

    private static let versions: [(first: String, second: String, names: [String])] = [
        (schema(#"{"const": "v1"}"#, "a"), schema(#"{"const": "v2"}"#, "b"), ["v1", "v2"]),
        (schema(#"{"const": 1}"#, "a"), schema(#"{"enum": [2, 3]}"#, "b"), ["1", "2", "3"]),
        (
            schema(
                #"{"type": "string"}"#, "a",
                #", "example": {"type": "order.paid", "version": "1.0", "data": {}}"#),
            schema(#"{"type": "string", "examples": ["2.0"]}"#, "b"), ["1.0", "2.0"]
        ),
    ]

    @Test("Schemas of one type are told apart by their version", arguments: versions.indices)
    func toldApart(index: Int) throws {
        let (first, second, names) = Self.versions[index]
        let imported = try Imported([
            "one.json": first, "two.json": second,
            "sent.json": Self.schema("{}", "c").replacing("order.paid", with: "order.sent"),
        ])
        #expect(imported.types == ["order.paid", "order.sent"])
        #expect(imported.catalog["versions"] == "$message.payload#/version")
        let versions = imported.catalog["events"]?["order.paid"]?["versions"]
        #expect(versions?.object?.map(\.key) == names)
        #expect(versions?[names[0]]?["data"]?["properties"]?["a"] != nil)
        #expect(versions?[names[1]]?["data"]?["properties"]?["b"] != nil)
        #expect(imported.data("order.sent") != nil)
        #expect(imported.errors == [])
        #expect(!imported.report.contains { $0.contains("oneOf") })
        #expect(imported.examples.first?.hasPrefix("1 of 1 ") ?? (index < 2))
    }

    @Test("Without a version in the schemas, the names of files are evidence, with a remark")
    func files() throws {
        let imported = try Imported([
            "v1/order.paid.json": Self.schema(#"{"type": "integer"}"#, "a"),
            "v2/order.paid.json": Self.schema(#"{"type": "integer"}"#, "b"),
        ])
        let versions = imported.catalog["events"]?["order.paid"]?["versions"]
        #expect(versions?.object?.map(\.key) == ["1", "2"])
        #expect(
            imported.report.first == """
                warning: versions of the type 'order.paid' are derived from the names of files, no \
                schema specifies them (2 times)
                """)
    }

    @Test("Schemas that no version tells apart are a union")
    func union() throws {
        let imported = try Imported(
            [
                "one.json": Self.schema(#"{"const": "v1"}"#, "a"),
                "two.json": Self.schema(#"{"const": "v1"}"#, "b"),
            ], .with(["$message.payload#/type"]))
        #expect(imported.types == ["order.paid"])
        #expect(imported.catalog["versions"] == nil)
        #expect(imported.data("order.paid")?["oneOf"]?.array?.count == 2)
        #expect(
            imported.report.first
                == "warning: several schemas of the type 'order.paid' are joined with 'oneOf'")
    }
}
