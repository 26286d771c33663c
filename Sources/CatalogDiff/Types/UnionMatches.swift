import EventCodeGeneration
import StrictJSON

/// Which cases of two unions are for the same values.
struct UnionMatches {
    /// The position in the new union of each position in the old one.
    private(set) var new: [Int: Int] = [:]
    /// The position in the old union of each position in the new one.
    private(set) var old: [Int: Int] = [:]

    init(_ before: UnionModel, _ after: UnionModel) {
        let rules: [(UnionModel.Case, UnionModel.Case) -> Bool] = [
            { first, second in first.tags.contains { second.tags.contains($0) } },
            { first, second in first.key != nil && first.key == second.key },
            { first, second in first.kind != .object || first.name == second.name },
        ]
        for rule in rules { match(before, after, by: rule) }
        matchOnlyObjects(before, after)
    }

    private mutating func match(
        _ before: UnionModel, _ after: UnionModel,
        by isMatch: (UnionModel.Case, UnionModel.Case) -> Bool
    ) {
        for (position, variant) in before.cases.enumerated() where new[position] == nil {
            let other = after.cases.indices.first { other in
                old[other] == nil && after.cases[other].kind == variant.kind
                    && isMatch(variant, after.cases[other])
            }
            if let other { pair(position, other) }
        }
    }

    /// Matches objects without a tag or a key if each union has one of them.
    private mutating func matchOnlyObjects(_ before: UnionModel, _ after: UnionModel) {
        let olds = before.cases.indices.filter { before.cases[$0].kind == .object }
        let news = after.cases.indices.filter { after.cases[$0].kind == .object }
        if olds.count == 1, news.count == 1, new[olds[0]] == nil, old[news[0]] == nil {
            pair(olds[0], news[0])
        }
    }

    private mutating func pair(_ before: Int, _ after: Int) {
        new[before] = after
        old[after] = before
    }
}
