import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite struct ArrayAccessTests {
    private static let count = 1_000
    private static let numbers = (0..<count).map { "\($0).0" }.joined(separator: ", ")
    private static let text = """
        { "items" : [\(numbers)], "shelf": {"items":[\(numbers)], "x": 1},
          "parts": [{"items": [\(numbers)]}] }
        """

    private func read() throws -> Shelf { try Shelf(jsonBytes: [UInt8](Self.text.utf8)) }

    private func made() -> Shelf {
        let items = (0..<Self.count).map { CountedItem(integerLiteral: $0) }
        return Shelf(items: items, shelf: .init(items: items), parts: [.init(items: items)])
    }

    private func decoded() throws -> Shelf {
        try JSONDecoder().decode(Shelf.self, from: Data(Self.text.utf8))
    }

    private func all() throws -> [Shelf] { try [read(), made(), decoded()] }

    @Test("A loop over indices converts each element twice at most, also in nested records")
    func indices() throws {
        for shelf in try all() {
            let conversions = CountedItem.conversions {
                for index in 0..<Self.count {
                    #expect(shelf.items?[index].value == index)
                    #expect(shelf.shelf?.items[index].value == index)
                    #expect(shelf.parts?[0].items[index].value == index)
                }
            }
            #expect(conversions <= 6 * Self.count)
        }
    }

    @Test("Changes in place convert each element once at most, and nothing else")
    func changes() throws {
        for var shelf in try all() {
            let conversions = CountedItem.conversions {
                for index in 0..<200 {
                    shelf.items?.append(7)
                    shelf.items?[index].value += 1
                    shelf.shelf?.items.append(7)
                    shelf.parts?[0].items[index].value += 1
                }
            }
            #expect(conversions <= 3 * Self.count)
            #expect(shelf.items?.count == Self.count + 200)
            #expect(shelf.items?[199].value == 200)
            #expect(shelf.shelf?.items.last?.value == 7)
            #expect(shelf.parts?.first?.items[0].value == 1)
        }
    }

    @Test("Changes in place of an event's payload are linear too")
    func events() throws {
        for shelf in try all() {
            var event = Event(data: shelf)
            let conversions = CountedItem.conversions {
                for _ in 0..<200 { event.data.items?.append(7) }
            }
            #expect(conversions <= Self.count)
            #expect(event.data.items?.count == Self.count + 200)
        }
    }

    @Test("Reading an array once converts each element once")
    func once() throws {
        let shelf = try read()
        #expect(CountedItem.conversions { _ = shelf.items?.count } == Self.count)
    }

    @Test("A copy keeps its elements when the original is changed in place")
    func copies() throws {
        for shelf in try all() {
            var changed = shelf
            changed.items?[0] = 5
            changed.shelf?.items.removeAll()
            let other = changed
            changed.items?[0] = 6
            #expect(shelf.items?[0].value == 0)
            #expect(shelf.shelf?.items.count == Self.count)
            #expect(other.items?[0].value == 5)
            #expect(changed.items?[0].value == 6)
            #expect(changed != other && other != shelf)
            changed.items?[0] = 0
            changed.shelf?.items = shelf.shelf?.items ?? []
            #expect(changed == shelf)
            #expect(changed.hashValue == shelf.hashValue)
        }
    }

    @Test("Elements that are set to what they were keep their text, and so does all around them")
    func unchanged() throws {
        var shelf = try read()
        for index in 0..<3 {
            let item = try #require(shelf.items?[index])
            shelf.items?[index] = item
            shelf.shelf?.items[index].value += 0
        }
        shelf.parts?[0].items.append(1)
        shelf.parts?[0].items.removeLast()
        #expect(try shelf.jsonText == Self.text)
        shelf.items?[1] = 9
        let changed = Self.text.replacing(
            "[0.0, 1.0, 2.0,", with: "[0.0,9,2.0,", maxReplacements: 1)
        #expect(
            try JSONValue([UInt8](shelf.jsonText.utf8)) == JSONValue([UInt8](changed.utf8)))
        #expect(try shelf.jsonText.contains("[0.0,9,2.0,3.0,"))
        #expect(try shelf.jsonText.contains("\"x\": 1}"))
    }

    @Test("An array that is read outlives its record, and values of one text stay the same")
    func lifetime() throws {
        var part: Shelf.Inner?
        do {
            let shelf = try read()
            for _ in 0..<20 { part = shelf.parts?.first }
            #expect(part?.items[5].value == 5)
        }
        for index in 0..<3 { #expect(part?.items[index].value == index) }
        #expect(try part?.jsonText == "{\"items\": [\(Self.numbers)]}")
    }

    @Test("Arrays are read from several tasks at once")
    func tasks() async throws {
        let shelf = try read()
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    (0..<100).reduce(0) { $0 + (shelf.items?[$1].value ?? 0) }
                }
            }
            for await sum in group { #expect(sum == 4_950) }
        }
    }
}
