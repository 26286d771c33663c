#if os(macOS) || os(Linux)
import Foundation
import TestSupport
import Testing

extension AdoptionTests {
    @Suite struct ReceiverTests {
        private let source = """
            import CheckoutAPI
            import CheckoutEvents
            import Foundation
            import WebhookEvents
            import WebhookReceiver

            @main
            struct Shop {
                static let handlers = EventHandlers<CheckoutEvent>(otherwise: { _ in })
                    .on(CheckoutEvent.checkoutSessionPaid) { event in
                        print("paid \\(event.data.id)")
                    }

                static func main() async throws {
                    _ = try WebhookEndpointURL("https://shop.com/webhooks")
                    let scheme = try StandardWebhooks(
                        secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])
                    let time = Date(timeIntervalSince1970: 1_800_000_000)
                    let configuration = ReceiverConfiguration { $0.now = { time } }
                    let receiver = try WebhookReceiver(
                        scheme, configuration: configuration, handler: handlers.handle)
                    for event in CheckoutEvent.examples.prefix(3) {
                        var request = WebhookRequest(message: event.message)
                        let fields = try scheme.sign(request, id: event.id ?? "", at: time)
                        print(await receiver.receive(request).status)
                        request.message.headers.fields += fields
                        print(await receiver.receive(request).status)
                    }
                }
            }
            """

        private func shop(_ source: String, traits: [String]) throws -> TemporaryPackage {
            let package = try TemporaryPackage(
                targets: """
                    .executableTarget(
                        name: "Shop",
                        dependencies: [
                            .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                            .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                            events,
                        ],
                        swiftSettings: strict)
                    """, traits: traits)
            try package.write(source, to: "Sources/Shop/Shop.swift")
            return package
        }

        @Test("A package with the trait receives events and fetches only swift-crypto")
        func withTrait() throws {
            let package = try shop(source, traits: ["Receiver"])
            let run = try package.swift(["run", "--quiet", "Shop"])
            #expect(run.status == 0, "\(run.output)")
            #expect(run.output.hasSuffix("401\n200\n401\n200\n401\npaid cs_test_a1cC7Hq0\n200\n"))
            let checkouts = package.folder.appending(path: ".build/checkouts").path()
            let fetched = try FileManager.default.contentsOfDirectory(atPath: checkouts)
            #expect(Set(fetched).subtracting(["swift-asn1"]) == ["swift-crypto"])
        }

        @Test("A package without the trait fails to build with the fix")
        func withoutTrait() throws {
            let source = """
                import CheckoutEvents
                import WebhookEvents
                import WebhookReceiver

                func status(_ headers: [(String, String)], _ body: [UInt8]) async throws -> Int {
                    let receiver = try WebhookReceiver(
                        .standardWebhooks(secrets: ["whsec_"]),
                        configuration: ReceiverConfiguration { $0.maximumBodySize = 1_000 },
                        handler: EventHandlers<CheckoutEvent>(otherwise: { _ in }).handle)
                    let request = WebhookRequest(headers: headers, body: body)
                    return await receiver.receive(request).status
                }
                """
            let package = try shop(source, traits: [])
            let build = try package.swift(["build"])
            #expect(build.status != 0)
            let errors = build.output.split(separator: "\n").filter { $0.contains("swift:") }
                .filter { $0.contains(": error: ") }
            let message = "enable the trait: .package(url: …, traits: [\"Receiver\"])"
            #expect(!errors.isEmpty)
            for error in errors {
                #expect(error.contains("is unavailable: \(message)"))
            }
            let checkouts = package.folder.appending(path: ".build/checkouts").path()
            let fetched = try? FileManager.default.contentsOfDirectory(atPath: checkouts)
            #expect(fetched ?? [] == [], "an adopter fetches no other package")
        }
    }
}
#endif
