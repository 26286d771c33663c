import StrictJSON
import Testing

@Suite struct SwiftNameTests {
    @Test(
        "The words between underscores are joined, and any other key stays as it is",
        arguments: [
            ("id", "id"), ("created_at", "createdAt"), ("customer_id", "customerID"),
            ("html_url", "htmlURL"), ("item_ids", "itemIDs"), ("id_type", "idType"),
            ("a_1", "a1"), ("createdAt", "createdAt"), ("", ""), ("_", "_"), ("_a", "_a"),
            ("a__b", "a__b"), ("a-b", "a-b"), ("größe_x", "größeX"),
        ])
    func names(key: String, name: String) {
        #expect(key.usualSwiftName == name)
    }
}
