import StrictJSON

/// The values that were seen at one location of the payloads of one event type.
final class ObservedValues {
    /// The key of the values; that of the array for items, and of the map for values of maps.
    let key: String
    /// The numbers of the bodies with objects, each once, in order.
    fileprivate(set) var bodies: [Int] = []
    fileprivate(set) var nullCount = 0
    fileprivate(set) var booleanCount = 0
    fileprivate(set) var arrayCount = 0
    fileprivate(set) var numbers = NumberFacts()
    fileprivate(set) var strings = StringFacts()
    fileprivate(set) var objects: [Observed] = []
    /// The properties of the objects, in order of their first occurrence.
    fileprivate(set) var properties: [ObservedProperty] = []
    /// The items of all arrays; `nil` if there are none.
    fileprivate(set) var items: ObservedValues?
    /// The objects by the value of the property that distinguishes them; `nil` if none does.
    fileprivate(set) var variants: ObservedVariants?
    /// The definition that the objects are; `nil` for objects that occur at this location only.
    var definition: String?

    init(key: String) {
        self.key = key
    }

    /// The kinds of the values but null.
    var kinds: Set<JSONKind> {
        var kinds: Set<JSONKind> = []
        if booleanCount > 0 { kinds.insert(.boolean) }
        if numbers.count > 0 { kinds.insert(.number) }
        if strings.count > 0 { kinds.insert(.string) }
        if arrayCount > 0 { kinds.insert(.array) }
        if !objects.isEmpty { kinds.insert(.object) }
        return kinds
    }

    func property(_ key: String) -> ObservedProperty? {
        properties.first { ExactText($0.key) == ExactText(key) }
    }
}

/// A property of objects that were seen.
struct ObservedProperty {
    let key: String
    /// The number of objects that have it.
    var count: Int
    let values: ObservedValues
}

/// Objects of several kinds at one location.
struct ObservedVariants {
    /// The property that distinguishes the objects.
    let tag: String
    var parts: [(value: String, objects: ObservedValues)]
}

// MARK: - Observing

extension ObservedValues {
    /// Takes values apart: each is visited once at each level.
    convenience init(key: String, _ values: [Observed]) {
        self.init(key: key)
        var items: [Observed] = []
        for observed in values {
            switch observed.value {
            case .null: nullCount += 1
            case .boolean: booleanCount += 1
            case .number(let number): numbers.add(number)
            case .string(let text): strings.add(text)
            case .array(let elements):
                arrayCount += 1
                items += elements.map { Observed(body: observed.body, value: $0) }
            case .object:
                objects.append(observed)
                if bodies.last != observed.body { bodies.append(observed.body) }
            }
        }
        if !items.isEmpty { self.items = ObservedValues(key: key, items) }
        if let (tag, parts) = VariantTag.parts(of: objects) {
            variants = ObservedVariants(
                tag: tag,
                parts: parts.map { ($0.value, ObservedValues(key: key, record: $0.objects)) })
        } else {
            observeProperties()
        }
    }

    /// Objects that are all of one kind.
    convenience init(key: String, record objects: [Observed]) {
        self.init(key: key)
        self.objects = objects
        for object in objects where bodies.last != object.body { bodies.append(object.body) }
        observeProperties()
    }

    private func observeProperties() {
        var positions: [ExactText: Int] = [:]
        var found: [(key: String, values: [Observed], count: Int, object: Int)] = []
        for (number, object) in objects.enumerated() {
            for (key, value) in object.value.object ?? [:] {
                let observed = Observed(body: object.body, value: value)
                guard let position = positions[ExactText(key)] else {
                    positions[ExactText(key)] = found.count
                    found.append((key, [observed], 1, number))
                    continue
                }
                // All values of a repeated key are validated, but the object has one property.
                if found[position].object != number { found[position].count += 1 }
                found[position].values.append(observed)
                found[position].object = number
            }
        }
        properties = found.map { key, values, count, _ in
            ObservedProperty(key: key, count: count, values: ObservedValues(key: key, values))
        }
    }
}
