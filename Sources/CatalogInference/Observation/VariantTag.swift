import StrictJSON

/// Finds the property whose value determines which other properties an object has.
enum VariantTag {
    typealias Part = (value: String, objects: [Observed])

    private static let names: Set<String> = ["type", "kind", "object", "event", "class", "variant"]
    private static let mostParts = 20

    /// The property and the objects of each of its values; `nil` if the objects are of one kind.
    static func parts(of objects: [Observed]) -> (tag: String, parts: [Part])? {
        guard objects.count >= 4, let first = objects[0].value.object else { return nil }
        for (key, value) in first where value.string != nil && isName(key) {
            if let parts = parts(of: objects, by: key), areDistinct(parts, tag: key) {
                return (key, parts)
            }
        }
        return nil
    }

    private static func isName(_ key: String) -> Bool { names.contains(KeyWords(key).last) }

    /// The objects by the value of a property; `nil` unless all have one of a few words.
    static func parts(of objects: [Observed], by key: String) -> [Part]? {
        var positions: [String: Int] = [:]
        var parts: [Part] = []
        for object in objects {
            guard let value = object.value[key]?.string, value.isChoice else { return nil }
            if let position = positions[value] {
                parts[position].objects.append(object)
            } else {
                positions[value] = parts.count
                parts.append((value, [object]))
            }
            if parts.count > mostParts { return nil }
        }
        return parts
    }

    /// Whether the objects have mostly other keys in each part.
    private static func areDistinct(_ parts: [Part], tag: String) -> Bool {
        guard parts.count > 1, parts.allSatisfy({ $0.objects.count > 1 }) else { return false }
        let keys = parts.map { part in
            Set(part.objects.flatMap { $0.value.object?.map { ExactText($0.key) } ?? [] })
                .subtracting([ExactText(tag)])
        }
        guard keys.allSatisfy({ !$0.isEmpty }) else { return false }
        var owners: [ExactText: Int] = [:]
        for key in keys.joined() { owners[key, default: 0] += 1 }
        return keys.allSatisfy { part in
            let own = part.count { owners[$0] == 1 }
            return own * 2 >= part.count
        }
    }
}
