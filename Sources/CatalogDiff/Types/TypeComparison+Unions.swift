import EventCodeGeneration
import StrictJSON

extension TypeComparison {
    mutating func compareUnions(
        _ before: UnionModel, _ after: UnionModel, _ site: Site, _ index: Int
    ) {
        if before.tag != after.tag { changeTag(before, after, site, index) }
        let matches = UnionMatches(before, after)
        for (position, variant) in before.cases.enumerated() where matches.new[position] == nil {
            var change = unionChange(.unionVariantRemoved, variant, index)
            change.source = .breaks("the case '\(variant.name.text)' is gone")
            change.replay = .soft("reaches an unknown case")
            change.probes = probe(.replay, variant, of: before, index, site)
            add(change)
        }
        for (position, variant) in after.cases.enumerated() where matches.old[position] == nil {
            var change = unionChange(.unionVariantAdded, variant, index)
            change.source = .soft("a 'switch' may need a case")
            change.receive = .soft("reaches an unknown case")
            change.probes = probe(.receive, variant, of: after, index, site)
            add(change)
        }
        for (position, other) in matches.new.sorted(by: { $0.key < $1.key }) {
            let (first, second) = (before.cases[position], after.cases[other])
            compareCases(first, second, index)
            let slot = Slot(
                owner: owner(of: index), name: second.name.name,
                old: oldPlace(of: index) ?? old.place(0), new: newPlace(of: index) ?? new.place(0),
                pair: index)
            compare(
                first.type, second.type, site.appending(.variant(old: position, new: other)), slot)
        }
    }

    private func owner(of index: Int) -> String {
        pairs[index].types.new.reference?.qualifiedName ?? ""
    }

    private func unionChange(
        _ kind: ChangeKind, _ variant: UnionModel.Case, _ index: Int
    ) -> Change {
        var change = Change(
            kind,
            Change.Facts(
                owner: owner(of: index), name: variant.name.text,
                items: variant.tags.map { $0.string ?? $0.description }),
            old: oldPlace(of: index), new: newPlace(of: index))
        change.pair = index
        return change
    }

    /// The smallest value of a case, unless the union of the reader accepts it.
    private func probe(
        _ view: View, _ variant: UnionModel.Case, of union: UnionModel, _ index: Int, _ site: Site
    ) -> [Probe] {
        let (writer, reader) = view == .receive ? (new, old) : (old, new)
        let types = pairs[index].types
        let value = TypeSamples(catalog: writer).value(of: variant, tag: union.tag)
        if reader.probes.accepts(value, as: view == .receive ? types.old : types.new) { return [] }
        return [Probe(view: view, site: site, leaf: .value(value), effect: "malformed")]
    }

    private mutating func changeTag(
        _ before: UnionModel, _ after: UnionModel, _ site: Site, _ index: Int
    ) {
        var change = Change(
            .unionTagChanged,
            Change.Facts(
                owner: owner(of: index), before: before.tag ?? "", after: after.tag ?? ""),
            old: oldPlace(of: index), new: newPlace(of: index))
        change.pair = index
        change.receive = .soft("reaches an unknown case")
        change.replay = .soft("reaches an unknown case")
        change.probes =
            after.cases.filter { $0.kind == .object }.flatMap {
                probe(.receive, $0, of: after, index, site)
            }
            + before.cases.filter { $0.kind == .object }.flatMap {
                probe(.replay, $0, of: before, index, site)
            }
        add(change)
    }

    /// Compares the tags and the names of two cases for the same values.
    private mutating func compareCases(
        _ before: UnionModel.Case, _ after: UnionModel.Case, _ index: Int
    ) {
        let (added, removed) = (
            after.tags.filter { !before.tags.contains($0) },
            before.tags.filter { !after.tags.contains($0) }
        )
        if !added.isEmpty {
            var change = unionChange(.unionVariantAdded, after, index)
            change.facts.items = added.map { $0.string ?? $0.description }
            change.receive = .soft("reaches an unknown case")
            add(change)
        }
        if !removed.isEmpty {
            var change = unionChange(.unionVariantRemoved, after, index)
            change.facts.items = removed.map { $0.string ?? $0.description }
            change.replay = .soft("reaches an unknown case")
            add(change)
        }
        if before.name != after.name {
            var change = unionChange(.swiftNameChanged, after, index)
            change.facts.before = before.name.text
            change.facts.after = after.name.text
            change.source = .breaks("the case has another name")
            add(change)
        }
    }
}
