import EventCatalog

/// Finds properties through which a type needs itself: no finite value could have them.
struct InfinitelyRecursiveTypes {
    private let types: [TypeBuilder.MadeType]
    private let finite: Set<Int>
    private var visiting: [Int] = []
    private var finished: Set<Int> = []
    private var found: [(type: Int, property: Int)] = []

    static func find(in types: [TypeBuilder.MadeType]) -> [(type: Int, property: Int)] {
        var search = InfinitelyRecursiveTypes(types: types, finite: finiteTypes(in: types))
        for index in types.indices { search.visit(index) }
        return search.found
    }

    private mutating func visit(_ index: Int) {
        guard !finished.contains(index), !finite.contains(index), !visiting.contains(index)
        else { return }
        visiting.append(index)
        switch types[index].declaration {
        case .structure(let model):
            for (position, property) in model.properties.enumerated() where !property.isOptional {
                guard let needed = property.type.needed else { continue }
                if needs(needed) { found.append((index, position)) } else { visit(needed) }
            }
        case .union(let model): model.cases.compactMap(\.type.needed).forEach { visit($0) }
        case .openEnum, nil: break
        }
        visiting.removeLast()
        finished.insert(index)
    }

    /// Whether a type leads back to one that is being looked at. A union does when a case does.
    private func needs(_ index: Int) -> Bool {
        if visiting.contains(index) { return true }
        guard !finite.contains(index), case .union(let model) = types[index].declaration else {
            return false
        }
        return model.cases.compactMap(\.type.needed).contains(where: visiting.contains)
    }

    /// The types that have finite values: structs whose properties all have, and unions of which
    /// one case has.
    private static func finiteTypes(in types: [TypeBuilder.MadeType]) -> Set<Int> {
        var finite: Set<Int> = []
        func isFinite(_ type: ValueType) -> Bool { type.needed.map(finite.contains) ?? true }
        var isDone = false
        while !isDone {
            isDone = true
            // Types that are needed tend to stand behind those that need them.
            for (index, type) in types.enumerated().reversed() where !finite.contains(index) {
                let isFinite =
                    switch type.declaration {
                    case .structure(let model):
                        model.properties.allSatisfy { $0.isOptional || isFinite($0.type) }
                    case .union(let model): model.cases.contains { isFinite($0.type) }
                    case .openEnum, nil: true
                    }
                if isFinite { isDone = !finite.insert(index).inserted }
            }
        }
        return finite
    }
}

extension ValueType {
    /// The type of which a value needs a value.
    fileprivate var needed: Int? {
        switch self {
        case .structure(let reference), .union(let reference): reference.index
        default: nil
        }
    }
}
