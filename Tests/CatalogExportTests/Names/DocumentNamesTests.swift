import EventCatalog
import Testing

@testable import CatalogExport

@Suite struct DocumentNamesTests {
    @Test(
        "A definition keeps a name that each format allows",
        arguments: [
            (["Order", "order.line", "a-b"], ["Order", "order.line", "a-b"]),
            (["a b", "a_b", "a|b"], ["a_b_2", "a_b", "a_b_3"]),
            (["é", ""], ["_", "__2"]), (["../x"], [".._x"]),
        ])
    func definitions(names: [String], expected: [String]) {
        let found = DocumentNames(definitions: names, in: .openAPI)
        #expect(names.map { found.definitions[$0] } == expected)
    }

    @Test(
        "The name of a message is that of a type",
        arguments: [
            ("order.paid", nil, "OrderPaidEvent"),
            ("order.paid", "2024-06-20", "OrderPaidV20240620Event"),
            ("user_event", nil, "UserEvent"), ("7", nil, "_7Event"), ("taken", nil, "TakenEvent_2"),
            ("é", nil, "_Event"),
        ])
    func events(type: String, version: String?, expected: String) {
        var names = DocumentNames(definitions: ["TakenEvent"], in: .openAPI)
        #expect(names.takeName(of: EventKey(type: type, version: version)) == expected)
    }

    @Test("Webhooks have different names")
    func titles() {
        var names = DocumentNames(definitions: [], in: .openAPI)
        let keys = [EventKey(type: "a@1"), EventKey(type: "a", version: "1"), EventKey(type: "a")]
        #expect(keys.map { names.takeTitle(of: $0) } == ["a@1", "a@1@2", "a"])
    }
}
