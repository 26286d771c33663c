#if os(macOS) || os(Linux)
import Foundation
import Testing

extension Adoption {
    @Suite struct Config {
        private static let catalog = ##"""
            {
              "catalog": "1.0",
              "discriminator": "$message.payload#/type",
              "envelope": { "data": "$message.payload#/data" },
              "events": { "order.placed": { "data": { "$ref": "../common/order.json" } } }
            }
            """##

        private static let order = #"{ "properties": { "id": { "type": "string" } } }"#

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

        @Test
        func `A catalog with a config and a referenced file is generated anew when either changes`()
            throws
        {
            let package = try TemporaryPackage(
                targets: """
                    .executableTarget(
                        name: "Shop", dependencies: [events], swiftSettings: strict,
                        plugins: [generate])
                    """)
            let folder = "Sources/Shop/My API"
            let config = #"{ "typePrefix": "Market", "grouping": "prefix" }"#
            try package.write(Self.code, to: "Sources/Shop/Shop.swift")
            try package.write(Self.catalog, to: "\(folder)/shop.events.json")
            try package.write(config, to: "\(folder)/shop.events.swift.json")
            try package.write(Self.order, to: "Sources/Shop/common/order.json")
            try expectRun(package, prints: "placed Optional(\"7\")\n")
            let unchanged = try package.swift(["build", "-v"])
            #expect(!unchanged.output.contains("webhook-events-generator generate"))

            try package.write(
                Self.order.replacing("string", with: "integer"),
                to: "Sources/Shop/common/order.json")
            try expectRun(package, prints: "other\n")

            try package.write(
                #"{ "typePrefix": "Bazaar" }"#, to: "\(folder)/shop.events.swift.json")
            let renamed = try package.swift(["build"])
            #expect(renamed.status != 0)
            #expect(renamed.output.contains("cannot find 'MarketEvent' in scope"))

            try package.write(
                #"{ "names": { "/events/order": "o" } }"#, to: "\(folder)/shop.events.swift.json")
            let mistaken = try package.swift(["build"])
            #expect(mistaken.status != 0)
            #expect(
                mistaken.output.contains(
                    "shop.events.swift.json:1:14: error: there is nothing at '/events/order'"))
            try check(package, config: config, at: "\(folder)/shop.events.swift.json")
        }

        private func expectRun(_ package: borrowing TemporaryPackage, prints text: String) throws {
            let run = try package.swift(["run", "--quiet", "Shop"])
            #expect(run.status == 0, "\(run.output)")
            #expect(run.output.hasSuffix(text), "\(run.output)")
        }

        /// The command plugin reads the same files.
        private func check(
            _ package: borrowing TemporaryPackage, config: String, at path: String
        ) throws {
            try package.write(config, to: path)
            let command = try package.swift(
                ["package", "--allow-writing-to-package-directory", "generate-webhook-events"])
            #expect(command.status == 0, "\(command.output)")
            let generated = try package.read("Sources/Shop/Generated/shop.events.swift")
            #expect(generated.contains("enum MarketEvent: WebhookEvent {"))
        }
    }
}
#endif
