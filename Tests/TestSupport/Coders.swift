package import Foundation

/// Coders for encoding and decoding values.
package enum Coders: String, CaseIterable, Sendable {
    case json
    case jsonSnakeCase
    case jsonCustomKeys
    case xmlPropertyList
    case binaryPropertyList
    case writtenByHand

    /// The value after encoding and decoding. It is encoded as a member, since property lists need a
    /// container.
    package func coded<Value: Codable>(_ value: Value) throws -> Value? {
        let type = [String: Value].self
        switch self {
        case .json, .jsonSnakeCase, .jsonCustomKeys:
            return try decoder.decode(type, from: encoder.encode(["value": value]))["value"]
        case .xmlPropertyList: return try propertyList(["value": value], .xml)["value"]
        case .binaryPropertyList: return try propertyList(["value": value], .binary)["value"]
        case .writtenByHand: return try TreeNode.coded(["value": value])["value"]
        }
    }

    package var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        switch self {
        case .jsonSnakeCase: encoder.keyEncodingStrategy = .convertToSnakeCase
        case .jsonCustomKeys: encoder.keyEncodingStrategy = .custom { Key($0, String.uppercased) }
        default: break
        }
        return encoder
    }

    package var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        switch self {
        case .jsonSnakeCase: decoder.keyDecodingStrategy = .convertFromSnakeCase
        case .jsonCustomKeys: decoder.keyDecodingStrategy = .custom { Key($0, String.lowercased) }
        default: break
        }
        return decoder
    }

    private func propertyList<Value: Codable>(
        _ value: Value, _ format: PropertyListSerialization.PropertyListFormat
    ) throws -> Value {
        let encoder = PropertyListEncoder()
        encoder.outputFormat = format
        return try PropertyListDecoder().decode(Value.self, from: encoder.encode(value))
    }

    private struct Key: CodingKey {
        let stringValue: String

        init(_ path: [any CodingKey], _ change: (String) -> () -> String) {
            stringValue = path.last.map { change($0.stringValue)() } ?? ""
        }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
        var intValue: Int? { nil }
    }
}
