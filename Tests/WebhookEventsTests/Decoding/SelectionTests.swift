import Foundation
import Testing
import WebhookEvents

/// Events of a catalog of which the config selects some, and lets required properties be missing.
@Suite struct SelectionTests {
    private func event(_ header: String?, _ body: String) throws -> DeskEvent {
        try DeskEvent(
            WebhookMessage(headers: header.map { [("X-Desk-Event", $0)] } ?? [], body: body))
    }

    private func unknown(_ header: String?, _ body: String) throws -> UnknownEvent? {
        if case .unknown(let event) = try event(header, body) { event } else { nil }
    }

    @Test(
        "What the config leaves out is unknown, and told from what the catalog lacks",
        arguments: [
            ("ticket", #"{"action":"closed"}"#, "ticket.closed", true),
            ("agent", #"{"action":"joined"}"#, "agent.joined", true),
            ("agent", #"{"action":"left"}"#, "agent.left", false),
            ("agent", "{}", "agent", false),
            ("agent.joined", #"{"action":"again"}"#, "agent.joined", true),
            ("ticket.closed", "[]", "ticket.closed", true),
            (nil, #"{"action":"closed"}"#, nil, false),
        ] as [(String?, String, String?, Bool)])
    func excluded(header: String?, body: String, type: String?, isExcluded: Bool) throws {
        let event = try #require(try unknown(header, body))
        #expect(event.type == type)
        #expect(event.isExcluded == isExcluded)
    }

    @Test("What the config selects is known, with parts of the type dropped too")
    func selected() throws {
        #expect(try event("ticket", #"{"number":1}"#).type == "ticket")
        #expect(try event("ticket", #"{"number":1,"action":"moved"}"#).type == "ticket")
        #expect(
            try event("ticket", #"{"action":"opened"}"#).type == "ticket.opened")
        #expect(DeskEventType.allKnown == [.ticket, .ticketOpened])
        #expect(!DeskEventType(rawValue: "ticket.closed").isKnown)
    }

    @Test("What was left out stays so when it is stored, and only equals an event like it")
    func stored() throws {
        let event = try event("ticket", #"{"action":"closed"}"#)
        let data = try JSONEncoder().encode(event)
        #expect(String(decoding: data, as: UTF8.self).contains(#""excluded":true"#))
        #expect(try JSONDecoder().decode(DeskEvent.self, from: data) == event)
        let lacking = try self.event("agent", "{}")
        let plain = try JSONEncoder().encode(lacking)
        #expect(!String(decoding: plain, as: UTF8.self).contains("excluded"))
        #expect(try JSONDecoder().decode(DeskEvent.self, from: plain) == lacking)
        #expect(UnknownEvent(type: "a") != UnknownEvent(type: "a", isExcluded: true))
    }

    @Test("A known event that was stored before the config left it out is unknown, and excluded")
    func leftOutLater() throws {
        let text = #"""
            {"$event":{"type":"ticket.closed","message":{"headers":[{"name":"X-Desk-Event","value":"ticket"}],"body":"{\"action\":\"closed\"}"}}}
            """#
        let event = try JSONDecoder().decode(DeskEvent.self, from: Data(text.utf8))
        guard case .unknown(let unknown) = event else {
            Issue.record("\(event)")
            return
        }
        #expect(unknown.isExcluded && unknown.type == "ticket.closed")
    }

    @Test("A known event is never written so that it is read as one that is left out")
    func written() throws {
        guard case .ticket(let ticket) = try event("ticket", #"{"number":1,"action":"moved"}"#)
        else {
            Issue.record("not a ticket")
            return
        }
        let made = DeskEvent.ticket(Event(data: ticket.data))
        #expect(try DeskEvent(made.encodedMessage()).type == "ticket")
    }

    @Test("Required properties may be missing, and a tag may not")
    func lenient() throws {
        guard case .ticket(let ticket) = try event("ticket", #"{"origin":{"kind":"mail"}}"#),
            case .mail(let mail) = ticket.data.origin
        else {
            Issue.record("not a ticket by mail")
            return
        }
        #expect(ticket.data.number == nil && mail.address == nil && mail.kind == "mail")
        guard case .malformed(let event) = try event("ticket", #"{"origin":{}}"#) else {
            Issue.record("not malformed")
            return
        }
        #expect(event.error.path == "origin.kind")
    }
}
