import Foundation
import TestSupport
import Testing
import WebhookEvents

@Suite struct EncoderTests {
    private static let json = #"{"name":"n","note":null,"a_b":{"cD":[0.10,{"e_f":null}]},"gH":1}"#

    /// A type that encodes records in all positions that an encoder offers.
    private struct Positions: Codable, Equatable {
        var parent: Parent
        var parents: [Parent]

        private enum CodingKeys: String, CodingKey {
            case first
            case list
        }

        init(_ parent: Parent) {
            (self.parent, parents) = (parent, [parent, parent])
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            parent = try Parent(from: container.superDecoder(forKey: .first))
            var list = try container.nestedUnkeyedContainer(forKey: .list)
            parents = [try Parent(from: list.superDecoder()), try list.decode(Parent.self)]
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try parent.encode(to: container.superEncoder(forKey: .first))
            var list = container.nestedUnkeyedContainer(forKey: .list)
            try parents[0].encode(to: list.superEncoder())
            try list.encode(parents[1])
        }
    }

    @Test("A record is equal at every position in a coder", arguments: Coders.allCases)
    func positions(coders: Coders) throws {
        let positions = Positions(try Parent(json: Self.json))
        let decoded = try #require(try coders.coded(positions))
        #expect(decoded == positions)
        for parent in [decoded.parent] + decoded.parents {
            #expect(try JSONValue(parent.jsonBytes()) == JSONValue(Array(Self.json.utf8)))
        }
    }

    @Test("A record keeps its keys with every key strategy", arguments: [true, false])
    func keys(isSnakeCase: Bool) throws {
        let encoder = JSONEncoder()
        if isSnakeCase { encoder.keyEncodingStrategy = .convertToSnakeCase }
        let parent = try Parent(json: Self.json)
        for _ in 0..<2 {
            let data = try encoder.encode(parent)
            #expect(try JSONValue([UInt8](data)) == JSONValue(Array(Self.json.utf8)))
        }
    }
}
