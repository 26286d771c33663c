import Testing

@testable import CatalogInference

@Suite struct KeyWordsTests {
    @Test(
        "A key has words, whatever its spelling",
        arguments: [
            ("created_at", ["created", "at"]), ("createdAt", ["created", "at"]),
            ("X-Event-Id", ["x", "event", "id"]), ("CSV", ["csv"]), ("", []), ("_", []),
            ("42", ["42"]),
            ("line items", ["line", "items"]), ("données", ["données"]),
        ] as [(String, [String])])
    func words(key: String, words: [String]) {
        #expect(KeyWords(key).words == words)
    }

    @Test(
        "A definition is named after a key or a type",
        arguments: [
            ("line_items", "LineItem"), ("addresses", "Addresse"), ("status", "Status"),
            ("categories", "Category"), ("checkout.session", "CheckoutSession"), ("2fa", nil),
            ("", nil), ("données", "Donne"), ("`|<script>\n", "Script"), ("../../etc", "Etc"),
        ] as [(String, String?)])
    func names(key: String, name: String?) {
        #expect(KeyWords(key).definitionName(isSingular: true) == name)
    }
}
