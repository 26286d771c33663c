#if CLI
import StrictJSON
import Yams

/// Reads YAML that is equivalent to JSON: the JSON schema of YAML 1.2 with the merge keys of 1.1,
/// as OpenAPI and AsyncAPI require. `yes` and dates are therefore strings.
struct YAMLDocument {
    /// Why a document is not equivalent to JSON.
    enum Failure: Error, CustomStringConvertible {
        case tooDeep(limit: Int)
        case tooLarge(limit: Int)
        case empty
        case keyIsNotText(line: Int)

        var description: String {
            switch self {
            case .tooDeep(let limit): "more than \(limit) mappings and sequences are nested"
            case .tooLarge(let limit): "it has more than \(limit) values, with its aliases"
            case .empty: "it is empty"
            case .keyIsNotText(let line): "a key is not a string, at line \(line)"
            }
        }
    }

    private static let maximumDepth = 400
    private static let maximumCount = 2_000_000

    private var count = 0

    /// Reads a document.
    ///
    /// An alias is as large as its anchor, so values are counted rather than bytes.
    static func value(of text: String) throws -> JSONValue {
        guard let root = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
            throw Failure.empty
        }
        var document = YAMLDocument()
        return try document.value(of: root, depth: 0)
    }

    private mutating func value(of node: Node, depth: Int) throws -> JSONValue {
        count += 1
        guard depth < Self.maximumDepth else { throw Failure.tooDeep(limit: Self.maximumDepth) }
        guard count < Self.maximumCount else { throw Failure.tooLarge(limit: Self.maximumCount) }
        switch node {
        case .scalar(let scalar): return YAMLScalar.value(of: scalar)
        case .alias(let alias): return .string(alias.anchor.rawValue)
        case .sequence(let sequence):
            return .array(try sequence.map { try value(of: $0, depth: depth + 1) })
        case .mapping(let mapping): return .object(try object(of: mapping, depth: depth + 1))
        }
    }

    /// The values of a keyword of a schema of strings: scalars except null are texts.
    private mutating func texts(of node: Node, depth: Int) throws -> JSONValue {
        switch node {
        case .scalar(let scalar): return YAMLTexts.value(of: scalar)
        case .sequence(let sequence):
            return .array(
                try sequence.map { element in
                    let value = try value(of: element, depth: depth + 1)
                    guard case .scalar(let scalar) = element else { return value }
                    return YAMLTexts.value(of: scalar)
                })
        default: return try value(of: node, depth: depth)
        }
    }

    private mutating func object(of mapping: Node.Mapping, depth: Int) throws -> JSONObject {
        var members: [JSONObject.Member] = []
        var merged: [JSONObject.Member] = []
        let isText = YAMLTexts.isTextSchema(mapping)
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                throw Failure.keyIsNotText(line: key.mark?.line ?? 0)
            }
            let isTexts = isText && YAMLTexts.keywords.contains(scalar.string)
            let value =
                try isTexts ? texts(of: value, depth: depth) : self.value(of: value, depth: depth)
            if scalar.string == "<<", scalar.style == .plain {
                merged += ([value] + (value.array ?? [])).flatMap { $0.object?.members ?? [] }
            } else {
                members.append((scalar.string, value))
            }
        }
        // The mapping's own members take precedence over merged ones, and earlier merges over later
        // ones.
        var known = Set(members.map(\.key))
        return JSONObject(members + merged.filter { known.insert($0.key).inserted })
    }
}
#endif
