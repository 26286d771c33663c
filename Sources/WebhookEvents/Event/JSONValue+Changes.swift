extension JSONValue {
    /// This value with what differs between two others: a three-way merge.
    ///
    /// `old` is what the catalog's types hold of this value, `new` the same after a change. What
    /// is equal in both is kept as it is written here, and so are keys that `old` lacks.
    func applying(changesFrom old: JSONValue, to new: JSONValue) -> JSONValue {
        if old == new { return self }
        switch (self, old, new) {
        case (.object(let kept), .object(let old), .object(let new)):
            return .object(kept.applying(changesFrom: old, to: new))
        case (.array(let kept), .array(let old), .array(let new))
        where kept.count == old.count && old.count == new.count:
            return .array(
                zip(kept, zip(old, new)).map { $0.applying(changesFrom: $1.0, to: $1.1) })
        default:
            return new
        }
    }
}

extension JSONObject {
    fileprivate func applying(changesFrom old: JSONObject, to new: JSONObject) -> JSONObject {
        var result = self
        let (old, new) = (old.dictionary, new.dictionary)
        for (key, before) in old {
            guard let after = new[key] else {
                result[key] = nil
                continue
            }
            if before != after {
                result[key] = self[key]?.applying(changesFrom: before, to: after) ?? after
            }
        }
        for (key, after) in new.sorted(by: { $0.key < $1.key }) where old[key] == nil {
            result[key] = after
        }
        return result
    }
}
