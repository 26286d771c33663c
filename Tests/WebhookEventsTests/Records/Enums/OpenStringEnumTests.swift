@_spi(Generated) import CheckoutEvents
import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct OpenStringEnumTests {
    typealias Status = CheckoutSession.Status

    @Test("A known string is its case, and any other string is preserved")
    func rawValues() {
        for status in Status.allKnown {
            #expect(Status(rawValue: status.rawValue) == status)
            #expect(status.isKnown)
        }
        #expect(Status.allKnown.map(\.rawValue) == Status.knownValues.strings)
        for text in ["", "Open", "open ", "opens", "ope"] {
            #expect(Status(rawValue: text).rawValue == text)
            #expect(!Status(rawValue: text).isKnown)
        }
    }

    @Test("A known string in the unknown case equals its case")
    func equality() {
        #expect(Status.unknown("open") == .open)
        #expect(Set([Status.unknown("open"), .open, .unknown("x")]).count == 2)
        #expect(Status.unknown("x") != .unknown("y"))
    }

    @Test("A value is encoded and decoded as a string", arguments: ["open", "new", ""])
    func codable(text: String) throws {
        let data = try JSONEncoder().encode([Status(rawValue: text)])
        #expect(data == Data("[\"\(text)\"]".utf8))
        #expect(try JSONDecoder().decode([Status].self, from: data) == [Status(rawValue: text)])
    }
}
