import Testing

@testable import CatalogInference

@Suite struct DataKeysTests {
    @Test(
        "Keys that are data are recognized if all of them are of one kind",
        arguments: [
            (["1", "22"], "digits"), (["2024-01-31"], "dates"), (["usd", "EUR"], "currencies"),
            (["en-US", "de"], "locales"), (["a@b.example"], "addresses"),
            (["0b8a2a8e-3b7c-4f3e-9a55-6a1f0e2d3c4b"], "UUIDs"),
            (["id", "to", "it"], nil), (["id"], nil), (["usd", "name"], nil), ([], nil),
            (["1", "a"], nil), ([""], nil),
        ] as [([String], String?)])
    func kinds(keys: [String], kind: String?) {
        #expect(DataKeys.reason(keys) == kind)
    }
}
