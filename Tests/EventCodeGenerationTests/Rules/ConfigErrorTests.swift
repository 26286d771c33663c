import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct ConfigErrorTests {
    @Test(
        "An error in the config that affects generated code is reported in full",
        arguments: mistakes)
    func reports(_ id: CatalogProblem.ID, _ config: String, _ printed: String) {
        let generated = ConfiguredShop.generate(config)
        #expect(generated.printed == printed.replacing("config:", with: "shop.events.swift.json:"))
        #expect(Set(generated.output.diagnostics.map(\.problem.id)) == [id])
        #expect(generated.output.files.isEmpty == generated.output.diagnostics.hasErrors)
    }

    private static let mistakes: [(CatalogProblem.ID, String, String)] = [
        (
            .unusedImport, #"{"imports": ["Payments"]}"#,
            """
            config:1:14: warning: no type in 'types' is from the module 'Payments', which is not imported [unused-import]
            config:1:14: note: in 'types', write 'Payments.TYPE'
            """
        ),
        (
            .internalNonexhaustive, #"{"nonexhaustive": true}"#,
            """
            config:1:19: error: 'nonexhaustive' has no effect on internal declarations [internal-nonexhaustive]
            config:1:19: note: set "access" to "public" or "package"
            """
        ),
        (
            .reservedName, #"{"typePrefix": "Webhook"}"#,
            """
            config:1:16: error: the Swift name 'WebhookEvent' is reserved by Swift or by generated code [reserved-name]
            config:1:16: note: choose another name with 'x-swift-name'
            """
        ),
        (
            .reservedName, #"{"types": {"/$defs/order": "class.Order"}}"#,
            """
            config:1:28: error: the Swift name 'class' is reserved by Swift or by generated code [reserved-name]
            config:1:28: note: choose another name with 'x-swift-name'
            """
        ),
        (
            .reservedName, #"{"names": {"/$defs/order/properties/state/enum/0": "unknown"}}"#,
            """
            config:1:52: error: the Swift name 'unknown' is reserved by Swift or by generated code [reserved-name]
            config:1:52: note: choose another name with 'x-swift-name'
            """
        ),
        (
            .nameClash,
            #"{"names": {"/$defs/order/properties/state/enum/0": "a", "/$defs/order/properties/state/enum/1": "a"}}"#,
            """
            config:1:97: error: enum value 'closed' has the same Swift name as 'open': 'a' [name-clash]
            config:1:52: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
        (
            .nameClash, #"{"names": {"/events/order.paid": "orderVoid"}}"#,
            """
            shop.events.json:6:3: error: event 'order.void' has the same Swift name as 'order.paid': 'orderVoid' [name-clash]
            shop.events.json:5:3: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
    ]
}
