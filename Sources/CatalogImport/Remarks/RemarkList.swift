/// The remarks of an import, each once.
final class RemarkList {
    private(set) var remarks: [ImportRemark] = []
    private var seen: Set<ImportRemark> = []

    func add(_ reason: ImportRemark.Reason, at place: DocumentLocation) {
        let remark = ImportRemark(reason: reason, place: place)
        if seen.insert(remark).inserted { remarks.append(remark) }
    }
}
