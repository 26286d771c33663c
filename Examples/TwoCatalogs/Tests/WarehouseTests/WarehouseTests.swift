import Foundation
import Testing
import WebhookEvents

@testable import Warehouse

@Suite struct WarehouseTests {
    @Test("The examples of both catalogs reach the board")
    func examples() async throws {
        let warehouse = Warehouse()
        for event in ParcelsEvent.examples { try await warehouse.handle(event) }
        for event in BillingEvent.examples { try await warehouse.handle(event) }
        #expect(
            await warehouse.board.map(\.text) == [
                "par_1 goes to PT", "par_1 was in LIS-1, OPO-2", "par_1 was delivered",
                "2026-0117: 249.9 EUR", "2026-0117 was paid",
            ])
    }

    @Test("An event that is made in Swift is handled like a received one")
    func madeEvent() async throws {
        let warehouse = Warehouse()
        let parcel = Parcel(
            id: "par_2", status: .noneValue, weight: Foundation.Decimal(shortest: 0.75),
            recipient: Customer(name: "Ada", country: "FR"))
        let event = ParcelsEvent.parcelCreated(.init(id: "evt_9", data: parcel))
        let message = WebhookMessage(body: try event.encoded())
        #expect(try ParcelsEvent(message) == event)
        try await warehouse.handle(event)
        #expect(await warehouse.board.map(\.text) == ["par_2 goes to FR"])
    }

    @Test(
        "Unknown events of both catalogs are told apart, and events that were left out are ignored")
    func unknownEvents() async throws {
        let warehouse = Warehouse()
        func parcel(_ type: String) throws -> ParcelsEvent {
            try ParcelsEvent(WebhookMessage(body: #"{"type":"\#(type)","parcel":{"id":"par_1"}}"#))
        }
        try await warehouse.handle(parcel("parcel.draft.saved"))
        try await warehouse.handle(parcel("parcel.lost"))
        try await warehouse.handle(
            BillingEvent(
                WebhookMessage(
                    headers: [("Courier-Event", "invoice.void")], body: #"{"invoice":{}}"#)
            ))
        #expect(await warehouse.undecided == ["parcels: parcel.lost", "billing: invoice.void"])
    }

    @Test("A malformed event is refused with the location of its fault")
    func malformedEvent() async throws {
        let warehouse = Warehouse()
        let event = try BillingEvent(
            WebhookMessage(
                headers: [("Courier-Event", "invoice.paid")],
                body: #"{"invoice":{"number":7,"total":{"amount":1,"currency":"EUR"}}}"#))
        let error = await #expect(throws: PayloadError.self) {
            try await warehouse.handle(event)
        }
        #expect(error?.path == "invoice.number")
    }

    @Test("Only a delivery is noticed")
    func notices() async throws {
        let sent = Sent()
        let handlers = DeliveryNotice { await sent.add($0) }.handlers
        for event in ParcelsEvent.examples { try await handlers.handle(event) }
        #expect(await sent.texts == ["Dear Ada, it has arrived."])
    }

    @Test("An address is not printed")
    func sensitiveValue() throws {
        let event = try #require(ParcelsEvent.examples.first)
        #expect("\(event)".contains("Ada"))
        #expect(!"\(event)".contains("ada@example.com"))
    }
}

private actor Sent {
    private(set) var texts: [String] = []

    func add(_ text: String) { texts.append(text) }
}
