import StrictJSON

/// Objects at several locations that are of one kind, and become a definition.
struct SharedObjects {
    let name: String
    /// The property that names the kind of the objects.
    let tag: ObjectOutline.Tag?
    fileprivate(set) var locations: [ObservedValues]
}

/// Finds objects of one kind at several locations.
struct SharedObjectFinder {
    private struct Group {
        var outline: ObjectOutline
        var members: [ObservedValues]
    }

    private var groups: [Group] = []
    private var byTag: [ObjectOutline.Tag: Int] = [:]
    private var byKeys: [Set<ExactText>: Int] = [:]
    private var byName: [String: [Int]] = [:]

    /// Fewer keys in common may be chance.
    private static let fewestKeys = 3
    /// The number of groups of one name that an object is compared with.
    private static let mostGroups = 8

    /// Adds objects, of which those of one kind come to the same group.
    mutating func add(_ objects: ObservedValues) {
        let outline = ObjectOutline(objects)
        guard outline.kinds.count >= Self.fewestKeys else { return }
        let index = group(of: objects, outline)
        groups[index].members.append(objects)
        groups[index].outline.formUnion(outline)
    }

    private mutating func group(of objects: ObservedValues, _ outline: ObjectOutline) -> Int {
        let keys = Set(outline.kinds.keys)
        let name = KeyWords(objects.key).definitionName(isSingular: true) ?? ""
        var candidates = outline.tag.flatMap { byTag[$0] }.map { [$0] } ?? []
        if outline.tag == nil {
            candidates += byKeys[keys].map { [$0] } ?? []
            candidates += byName[name, default: []].filter { groups[$0].outline.tag == nil }
        }
        let found = candidates.first { isLike(groups[$0].outline, outline) }
        let index = found ?? groups.count
        if found == nil { groups.append(Group(outline: outline, members: [])) }
        if let tag = outline.tag { byTag[tag] = byTag[tag] ?? index }
        if keys.count > Self.fewestKeys { byKeys[keys] = byKeys[keys] ?? index }
        if byName[name, default: []].count < Self.mostGroups,
            !byName[name, default: []].contains(index)
        {
            byName[name, default: []].append(index)
        }
        return index
    }

    private func isLike(_ group: ObjectOutline, _ outline: ObjectOutline) -> Bool {
        guard let common = group.commonKeys(with: outline) else { return false }
        let fewest = min(group.kinds.count, outline.kinds.count)
        return outline.tag != nil && group.tag == outline.tag
            ? common * 2 >= fewest : common >= Self.fewestKeys && common * 5 >= fewest * 4
    }

    /// The definitions, in the order in which their objects were added, with names that are not taken.
    func definitions(besides taken: Set<String>) -> [SharedObjects] {
        var taken = taken
        var numbers: [String: Int] = [:]
        return groups.compactMap { group in
            guard group.members.count > 1 else { return nil }
            let proposal =
                group.outline.tag.flatMap { KeyWords($0.value).definitionName(isSingular: false) }
                ?? mostFrequentName(of: group.members)
            var name = proposal
            var number = numbers[proposal] ?? 2
            defer { numbers[proposal] = number }
            while !taken.insert(name.lowercased()).inserted {
                name = "\(proposal)\(number)"
                number += 1
            }
            return SharedObjects(name: name, tag: group.outline.tag, locations: group.members)
        }
    }

    private func mostFrequentName(of members: [ObservedValues]) -> String {
        var counts: [(name: String, count: Int)] = []
        for member in members {
            let name = KeyWords(member.key).definitionName(isSingular: true) ?? "Object"
            if let index = counts.firstIndex(where: { $0.name == name }) {
                counts[index].count += 1
            } else if counts.count < 50 {
                counts.append((name, 1))
            }
        }
        let most = counts.map(\.count).max() ?? 0
        return counts.first { $0.count == most }?.name ?? "Object"
    }
}
