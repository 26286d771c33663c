import CheckoutEvents
import Foundation
import Testing

@testable import ShopServer

@Suite(.timeLimit(.minutes(1))) final class ShopServerTests {
    private let folder = FileManager.default.temporaryDirectory
        .appending(path: "shop-server-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func paid(_ number: Int) -> CheckoutEvent {
        let session = CheckoutSession(
            id: "cs_\(number)", referenceID: "ORD-\(number)", amount: 19.90)
        return .checkoutSessionPaid(Event(id: "evt_\(number)", data: session))
    }

    @Test("A delivery is stored and handled, with logs, metrics and spans")
    func observed() async throws {
        let server = try ServerProcess(in: folder)
        #expect(try await server.send(paid(1)) == 200)
        await server.log.lines(with: "webhook inbox: handled")
        #expect(try await server.send(paid(1)) == 200)
        let forged = "whsec_dGVzdHRlc3R0ZXN0dGVzdA=="
        #expect(try await server.send(paid(2), secret: forged) == 401)
        await server.log.lines(with: "webhook delivery: stored")
        await server.log.lines(with: "webhook delivery: duplicate")
        await server.log.lines(with: "webhook delivery: signatureInvalid")

        let metrics = try await server.text("metrics")
        for line in [
            #"webhook_deliveries{endpoint="checkout",outcome="stored",status="200"} 1.0"#,
            #"webhook_deliveries{endpoint="checkout",outcome="duplicate",status="200"} 1.0"#,
            #"webhook_deliveries{endpoint="checkout",outcome="signatureInvalid",status="401"} 1.0"#,
            #"webhook_inbox_attempts{endpoint="checkout",outcome="handled"} 1.0"#,
            #"webhook_inbox_lag_seconds_count{endpoint="checkout",outcome="handled"} 1"#,
            #"webhook_secret_matches{endpoint="checkout",secret="0"} 2.0"#,
            #"webhook_inbox_events{state="waiting"} 0"#,
        ] {
            #expect(metrics.contains(line + "\n"), "\(line)")
        }

        let handling = try #require(await server.log.lines(with: "span: handle checkout").first)
        let work = try #require(await server.log.lines(with: "span: orders.set").first)
        let order = try #require(await server.log.lines(with: "order paid").first)
        #expect(work.metadata("parent") == handling.metadata("span"))
        #expect(handling.metadata("parent") == nil)
        #expect(order.metadata("trace") == handling.metadata("trace"))
        await server.log.lines(with: "span: receive checkout", count: 3)
        #expect(!server.log.lines.contains { $0.contains(ServerProcess.secret) })
        #expect(await server.terminate() == 0)
    }

    @Test("What was acknowledged before a crash is handled once, by the next process")
    func crash() async throws {
        let first = try ServerProcess(in: folder, runsWorker: false)
        #expect(try await first.send(paid(1)) == 200)
        #expect(try await first.send(paid(2)) == 200)
        #expect(try await first.text("metrics").contains(#"_events{state="waiting"} 2"#))
        await first.kill()

        let second = try ServerProcess(in: folder)
        await second.log.lines(with: "webhook inbox: handled", count: 2)
        #expect(try await second.send(paid(2)) == 200)
        await second.log.lines(with: "webhook delivery: duplicate")
        #expect(await second.terminate() == 0)
        let orders = try Orders(path: folder.appending(path: "shop.sqlite").path)
        #expect(try await orders.count("paid") == 2)
    }

    @Test("A shutdown loses no delivery")
    func shutdown() async throws {
        let first = try ServerProcess(in: folder)
        #expect(try await first.text("health").isEmpty)
        for number in 1...5 { #expect(try await first.send(paid(number)) == 200) }
        #expect(await first.terminate() == 0)
        let spans = first.log.lines.count { $0.contains("span: handle checkout") }
        #expect(spans == first.log.lines.count { $0.contains("webhook inbox: handled") })

        let second = try ServerProcess(in: folder)
        await second.log.lines(with: "webhooks.port=")
        await second.log.lines(with: "webhook inbox: handled", count: 5 - spans)
        #expect(await second.terminate() == 0)
        let orders = try Orders(path: folder.appending(path: "shop.sqlite").path)
        #expect(try await orders.count("paid") == 5)
    }
}
