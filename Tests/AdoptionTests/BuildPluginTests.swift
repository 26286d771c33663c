#if os(macOS) || os(Linux)
import TestSupport
import Testing

extension AdoptionTests {
    @Suite struct BuildPluginTests {
        private let catalog = """
            {
              "catalog": "1.0",
              "discriminator": "$message.payload#/type",
              "envelope": { "data": "$message.payload#/data" },
              "events": {
                "order.placed": { "data": { "$ref": "#/$defs/Order" } }
              },
              "$defs": {
                "Order": {
                  "type": "object",
                  "required": ["id"],
                  "properties": { "id": { "type": "string" }, "note": { "type": "string" } }
                }
              }
            }
            """

        private let handler = """
            import WebhookEvents

            @main
            struct Shop: ShopEventHandler {
                static func main() async throws {
                    let body = #"{"type": "order.placed", "data": {"id": "o1", "note": "ring twice"}}"#
                    try await Shop().handle(ShopEvent(WebhookMessage(body: body)))
                    try await Shop().handle(ShopEvent(WebhookMessage(body: #"{"type": "x"}"#)))
                }

                func orderPlaced(_ event: Event<Order>) async throws {
                    print("placed \\(event.data.id): \\(event.data.note ?? "-")")
                }

                func unknown(_ event: UnknownEvent) async throws {
                    print("unknown \\(event.type ?? "-")")
                }

                func malformed(_ event: MalformedEvent) async throws { throw event.error }
            }
            """

        private func shop() throws -> TemporaryPackage {
            let package = try TemporaryPackage(
                targets: """
                    .executableTarget(
                        name: "Shop", dependencies: [events], swiftSettings: strict,
                        plugins: [generate])
                    """)
            try package.write(catalog, to: "Sources/Shop/shop.events.json")
            try package.write(handler, to: "Sources/Shop/Shop.swift")
            return package
        }

        @Test("A package that uses the plugin generates its code, builds and handles events")
        func plugin() throws {
            let package = try shop()
            let run = try package.swift(["run", "--quiet", "Shop"])
            #expect(run.status == 0, "\(run.output)")
            #expect(run.output.hasSuffix("placed o1: ring twice\nunknown x\n"))
            #expect(!run.output.contains("warning:"))

            try addEvent(to: package)
            try removeProperty(from: package)
            try misspellType(in: package)
        }

        @Test("Catalogs of a target have the types of a file in common")
        func commonTypes() throws {
            let package = try shop()
            let own = catalog.replacing(##""#/$defs/Order""##, with: #""common/order.json""#)
                .replacing(#""Order": {"#, with: #""Unused": {"#)
            let order = #"{ "required": ["id"], "properties": { "id": { "type": "string" }NOTE } }"#
            try package.write(own, to: "Sources/Shop/shop.events.json")
            try package.write(
                own.replacing("order.placed", with: "transfer.made"),
                to: "Sources/Shop/bank.events.json")
            try package.write(
                """
                import WebhookEvents

                func transferred(_ event: Event<Order>) -> BankEvent { .transferMade(event) }
                """, to: "Sources/Shop/Bank.swift")
            // The second run generates both catalogs again, and the handler needs a string.
            for type in ["string", "integer"] {
                let note = #", "note": { "type": "\#(type)" }"#
                try package.write(
                    order.replacing("NOTE", with: note), to: "Sources/Shop/common/order.json")
                let run = try package.swift(["run", "--quiet", "Shop"])
                #expect((run.status == 0) == (type == "string"), "\(run.output)")
                #expect(run.output.contains("value of type 'Int?'") == (type == "integer"))
                #expect(!run.output.contains("[catalog-clash]"))
            }
        }

        private func addEvent(to package: borrowing TemporaryPackage) throws {
            let added =
                ##""order.shipped": { "data": { "$ref": "#/$defs/Order" } }, "order.placed""##
            try package.write(
                catalog.replacing(#""order.placed""#, with: added),
                to: "Sources/Shop/shop.events.json")
            let build = try package.swift(["build"])
            #expect(build.status != 0)
            #expect(build.output.contains("does not conform to protocol 'ShopEventHandler'"))
            #expect(build.output.contains("protocol requires function 'orderShipped'"))
        }

        private func removeProperty(from package: borrowing TemporaryPackage) throws {
            try package.write(
                catalog.replacing(#", "note": { "type": "string" }"#, with: ""),
                to: "Sources/Shop/shop.events.json")
            let build = try package.swift(["build"])
            #expect(build.status != 0)
            #expect(build.output.contains("value of type 'Order' has no member 'note'"))
        }

        private func misspellType(in package: borrowing TemporaryPackage) throws {
            try package.write(
                catalog.replacing(#""type": "string" } }"#, with: #""type": "strng" } }"#),
                to: "Sources/Shop/shop.events.json")
            let build = try package.swift(["build"])
            #expect(build.status != 0)
            #expect(
                build.output.contains(
                    "Sources/Shop/shop.events.json:12:69: error: unknown type 'strng' [unknown-type]"
                ))
            #expect(build.output.contains("note: did you mean 'string'?"))
        }
    }
}
#endif
