import CatalogImport
import EventCatalog
import StrictJSON

/// The text of a catalog, to which members and elements are added. Everything else stays as it is, byte for
/// byte.
package struct CatalogText {
    private let bytes: [UInt8]
    private let root: JSONNode
    private let unit: String
    private let lineStarts: [Int]
    private let endsLinesWithReturn: Bool

    /// - Returns: `nil` if the text is not JSON.
    package init?(_ bytes: [UInt8]) {
        guard let root = JSONNode(text: bytes) else { return nil }
        self.bytes = bytes
        self.root = root
        unit = Self.unit(of: root, in: bytes)
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
        endsLinesWithReturn =
            bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
    }

    /// The text with additions, in the layout of what is beside them.
    package func adding(_ additions: [CatalogAddition]) -> [UInt8] {
        var order: [JSONPointer] = []
        var groups: [JSONPointer: [CatalogAddition]] = [:]
        for addition in additions {
            if groups[addition.container] == nil { order.append(addition.container) }
            groups[addition.container, default: []].append(addition)
        }
        let insertions = order.compactMap { pointer in
            root[pointer].flatMap { insertion(of: groups[pointer] ?? [], into: $0) }
        }.sorted { $0.offset < $1.offset }
        var text: [UInt8] = []
        var end = 0
        for (offset, inserted) in insertions {
            text += bytes[end..<offset] + inserted
            end = offset
        }
        return text + bytes[end...]
    }

    /// The elements with others at the end, or before a null that ends them.
    static func appending(_ values: [JSONValue], to elements: [JSONValue]) -> [JSONValue] {
        elements.last == .null ? elements.dropLast() + values + [.null] : elements + values
    }

    // MARK: - Layout

    private typealias Insertion = (offset: Int, text: [UInt8])

    private func insertion(of additions: [CatalogAddition], into node: JSONNode) -> Insertion? {
        switch node.value {
        case .object(let members):
            let space = members.last.map { last in
                let before = members.dropLast().last?.value.end
                return whiteSpace(from: before, in: node, to: last.keyOffset)
            }
            return insertion(additions, after: members.last?.value.end, of: node, space)
        case .array(let elements):
            let kept = elements.last?.kind == .null ? elements.dropLast() : elements[...]
            let space = kept.last.map { last in
                whiteSpace(from: kept.dropLast().last?.end, in: node, to: last.offset)
            }
            return insertion(additions, after: kept.last?.end, of: node, space)
        default: return nil
        }
    }

    /// - Parameters:
    ///   - last: The end of the last member or element; `nil` if there is none.
    ///   - space: The white space before the last one.
    private func insertion(
        _ additions: [CatalogAddition], after last: Int?, of node: JSONNode, _ space: [UInt8]?
    ) -> Insertion? {
        let outer = lineIndentation(before: node.offset)
        let space = space ?? Array("\n".utf8) + outer + Array(unit.utf8)
        let inner = space.lastIndex(of: 0x0A).map { Array(space[($0 + 1)...]) } ?? outer
        var texts = additions.map { space + text(of: $0, indentation: inner) }
        if last == nil { texts[texts.count - 1] += Array("\n".utf8) + outer }
        let joined = Array(texts.joined(separator: Array(",".utf8)))
        return (
            last ?? node.offset + 1, (last == nil ? [] : Array(",".utf8)) + withLineEnds(joined)
        )
    }

    private func text(of addition: CatalogAddition, indentation: [UInt8]) -> [UInt8] {
        let (key, value) =
            switch addition {
            case .member(_, let key, let value): (key as String?, value)
            case .element(_, let value): (nil, value)
            }
        let indentation = String(decoding: indentation, as: UTF8.self)
        let text = PrettyJSON.text(
            value, indentation: indentation, unit: unit, hasFlatObjects: true
        ).dropLast()
        return (key.map { JSONValue.string($0).bytes + Array(": ".utf8) } ?? []) + Array(text.utf8)
    }

    /// The white space before the last member or element, without carriage returns.
    ///
    /// - Parameter start: The end of the one before it; `nil` if it is the first, which has no separator before
    ///   it that could be repeated.
    private func whiteSpace(from start: Int?, in node: JSONNode, to end: Int) -> [UInt8] {
        let first = min((start ?? node.offset) + 1, end)
        let blank = bytes[first..<end].reversed().prefix { $0 <= 0x20 }.reversed()
        let space = blank.filter { $0 != 0x0D }
        return start == nil && !space.contains(0x0A) ? [0x20] : space
    }

    /// The text with the line ends of the catalog. Strings in JSON contain no line feeds.
    private func withLineEnds(_ text: [UInt8]) -> [UInt8] {
        endsLinesWithReturn ? text.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } : text
    }

    /// The white space at the beginning of the line of an offset.
    private func lineIndentation(before offset: Int) -> [UInt8] {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return Array(bytes[lineStarts[low]...].prefix { $0 == 0x20 || $0 == 0x09 })
    }

    /// The indentation of the members of the catalog; two spaces if they are not on lines of their own.
    private static func unit(of root: JSONNode, in bytes: [UInt8]) -> String {
        guard let member = root.members.first else { return "  " }
        let blank = bytes[..<member.keyOffset].reversed().prefix { $0 == 0x20 || $0 == 0x09 }
        let isOnLine = bytes[..<(member.keyOffset - blank.count)].last == 0x0A
        return isOnLine && !blank.isEmpty
            ? String(decoding: Array(blank.reversed()), as: UTF8.self) : "  "
    }
}
