import EventCatalog
import StrictJSON

extension EventSorter {
    /// A longer body is no good example.
    private static var longestExample: Int { 64 << 10 }
    private static var deepestExample: Int { 100 }

    /// The longest body of a type, or its payload, if the message is in a string; `nil` if all are too long.
    func example(of event: UnknownType) -> (body: JSONValue, data: JSONPointer)? {
        let isInString = steps.contains { $0.kind != .array }
        let bodies = isInString ? event.payloads.map(\.value) : event.bodies
        let data = isInString || isBinary(event) ? [] : data(of: event.type)
        var longest: (body: JSONValue, count: Int)?
        for body in bodies where body.isNested(atMost: Self.deepestExample) {
            let count = body.bytes.count
            if count <= Self.longestExample, count > longest?.count ?? 0 { longest = (body, count) }
        }
        return longest.map { ($0.body, data) }
    }

    /// The locations of the values by which an event is identified.
    func kept(of event: UnknownType) -> Set<JSONPointer> {
        if isCloudEvents { return [["type"], ["specversion"], ["datacontenttype"]] }
        let expressions = discriminator.expressions + [versions].compactMap(\.self)
        return Set(
            expressions.compactMap { expression in
                if case .payload(let pointer) = expression { pointer } else { nil }
            })
    }
}

extension JSONValue {
    /// Whether arrays and objects are nested at most as deep as a limit.
    fileprivate func isNested(atMost depth: Int) -> Bool {
        let inner = array ?? object?.map(\.value) ?? []
        return inner.isEmpty || depth > 0 && inner.allSatisfy { $0.isNested(atMost: depth - 1) }
    }
}
