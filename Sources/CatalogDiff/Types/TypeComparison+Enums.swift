import EventCodeGeneration
import StrictJSON

extension TypeComparison {
    mutating func compareEnums(_ before: EnumModel, _ after: EnumModel, _ index: Int) {
        let olds = Dictionary(before.cases.map { ($0.value, $0) }, uniquingKeysWith: { $1 })
        let news = Set(after.cases.map(\.value))
        let removed = before.cases.map(\.value).filter { !news.contains($0) }
        let added = after.cases.map(\.value).filter { olds[$0] == nil }
        let names = NearestNames(removed: removed, added: added)
        let renamed = names.pairs

        for (value, other) in renamed.sorted(by: { $0.key < $1.key }) {
            var change = enumChange(.enumValueRenamed, [other], index)
            change.facts.before = value
            change.facts.after = other
            change.receive = .soft("reaches an unknown case")
            change.replay = .soft("reaches an unknown case")
            change.source = .breaks("the case has another name")
            add(change)
        }
        let gone = removed.filter { renamed[$0] == nil }
        if !gone.isEmpty {
            var change = enumChange(.enumValueRemoved, gone, index)
            change.replay = .soft("reaches an unknown case")
            change.source = .breaks(gone.count == 1 ? "the case is gone" : "the cases are gone")
            add(change)
        }
        let found = Set(renamed.values)
        let fresh = added.filter { !found.contains($0) }
        if !fresh.isEmpty {
            var change = enumChange(.enumValueAdded, fresh, index)
            change.receive = .soft("reaches an unknown case")
            change.source = .soft("a 'switch' may need a case")
            add(change)
        }
        for after in after.cases {
            guard let before = olds[after.value], before.name != after.name else { continue }
            var change = enumChange(.swiftNameChanged, [], index)
            change.facts.name = after.value
            change.facts.before = before.name.text
            change.facts.after = after.name.text
            change.source = .breaks("the case has another name")
            add(change)
        }
    }

    private func enumChange(_ kind: ChangeKind, _ items: [String], _ index: Int) -> Change {
        let owner = pairs[index].types.new.reference?.qualifiedName ?? ""
        var change = Change(
            kind, Change.Facts(owner: owner, items: items), old: oldPlace(of: index),
            new: newPlace(of: index))
        change.pair = index
        return change
    }
}
