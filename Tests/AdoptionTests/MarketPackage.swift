#if os(macOS) || os(Linux)
/// A package with catalogs in three targets. `Shop` and `Bank` use the build-tool plugin; the command
/// plugin generates the code of `Library`.
///
/// `Shop` and `Library` have the same catalog, with a config beside it and a reference to a file in
/// another folder; `Bank` has two catalogs.
enum MarketPackage {
    static let catalogPath = "Sources/Shop/My API/shop.events.json"
    static let configPath = "Sources/Shop/My API/shop.events.swift.json"
    static let orderPath = "Sources/Shop/common/order.json"

    static func create(with buildSystem: BuildSystem) throws -> TemporaryPackage {
        let package = try TemporaryPackage(
            targets: """
                .executableTarget(
                    name: "Shop", dependencies: [events], swiftSettings: strict,
                    plugins: [generate]),
                .target(
                    name: "Bank", dependencies: [events], swiftSettings: strict,
                    plugins: [generate]),
                .target(name: "Library", dependencies: [events], swiftSettings: strict)
                """, traits: buildSystem == .native ? TemporaryPackage.sharedTraits : [],
            buildSystem: buildSystem)
        for (path, text) in [(catalogPath, catalog), (configPath, config), (orderPath, order)] {
            try package.write(text, to: path)
            try package.write(text, to: path.replacing("Shop", with: "Library"))
        }
        let bank = catalog.replacing(#"{ "$ref": "../common/order.json" }"#, with: order)
        try package.write(bank, to: "Sources/Bank/bank.events.json")
        try package.write(
            bank.replacing("order", with: "transfer"),
            to: "Sources/Bank/Nested/second-bank.events.json")
        try package.write(code, to: "Sources/Shop/Shop.swift")
        try package.write("", to: "Sources/Bank/Bank.swift")
        try package.write("", to: "Sources/Library/Library.swift")
        return package
    }

    static let catalog = ##"""
        {
          "catalog": "1.0",
          "discriminator": "$message.payload#/type",
          "envelope": { "data": "$message.payload#/data" },
          "events": { "order.placed": { "data": { "$ref": "../common/order.json" } } }
        }
        """##

    static let config = #"{ "typePrefix": "Market", "grouping": "prefix" }"#

    static let order = #"{ "properties": { "id": { "type": "string" } } }"#

    private static let code = """
        import WebhookEvents

        @main
        struct Shop {
            static func main() throws {
                let body = #"{"type": "order.placed", "data": {"id": "7"}}"#
                switch try MarketEvent(WebhookMessage(body: body)) {
                case .order(.placed(let event)): print("placed \\(event.data.id as Any)")
                case .unknown, .malformed: print("other")
                }
            }
        }
        """
}
#endif
