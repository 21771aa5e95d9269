/// Single files below the folder. Every path is walked folder by folder, so that no link leads out of it.
extension OutputFolder {
    /// Reads a file; nothing if there is none.
    func read(_ stack: String, _ path: String) throws(OutputError) -> [UInt8]? {
        let place = Place(stack, path)
        let shownPath = shown(place.path)
        guard let folder = try open(place, makesMissing: false) else { return nil }
        let found = try attempt("read", shownPath) { () throws(SystemError) in
            try SystemCalls.kind(of: place.name, in: folder)
        }
        guard let found else { return nil }
        guard found == .file else { throw .inTheWay(shownPath, is: found, needed: .file) }
        return try attempt("read", shownPath) { () throws(SystemError) in
            try SystemCalls.readFile(place.name, in: folder)
        }
    }

    /// Whether a path is a file; a folder or a link is none, and neither is what lies behind a link.
    func isFile(_ stack: String, _ path: String) throws(OutputError) -> Bool {
        let place = Place(stack, path)
        do throws(SystemError) {
            var folder = try SystemCalls.openFolder(path: self.path)
            for part in place.folders { folder = try SystemCalls.openFolder(part, in: folder) }
            return try SystemCalls.kind(of: place.name, in: folder) == .file
        } catch {
            if error.isAbsent || error.isNoFolder { return false }
            throw .cannot("read", shown(place.path), error)
        }
    }

    /// Replaces a file in one step, and makes the folders it needs.
    func write(_ stack: String, _ path: String, _ contents: [UInt8]) throws(OutputError) {
        let place = Place(stack, path)
        guard let folder = try open(place, makesMissing: true) else { return }
        do throws(SystemError) {
            try SystemCalls.makeFile(place.temporaryName, contents: contents, in: folder)
            try SystemCalls.rename(place.temporaryName, to: place.name, in: folder)
        } catch {
            // What was begun is no use to anybody; should this fail too, the next build does it.
            try? SystemCalls.removeFile(place.temporaryName, in: folder)
            throw .cannot("write", shown(place.path), error)
        }
    }

    /// Removes a file.
    func remove(_ stack: String, _ path: String) throws(OutputError) {
        let place = Place(stack, path)
        guard let folder = try open(place, makesMissing: false) else { return }
        try attempt("remove", shown(place.path)) { () throws(SystemError) in
            try SystemCalls.removeFile(place.name, in: folder)
        }
    }

    /// Removes the folders above a path that are empty, but not the stack's own.
    func removeEmptyFolders(above path: String, in stack: String) throws(OutputError) {
        let place = Place(stack, path)
        var folders = place.folders
        while folders.count > place.depthOfStack, let name = folders.popLast() {
            do throws(SystemError) {
                var parent = try SystemCalls.openFolder(path: self.path)
                for part in folders { parent = try SystemCalls.openFolder(part, in: parent) }
                try SystemCalls.removeFolder(name, in: parent)
            } catch {
                if error.isAbsent { continue }
                if error.isNotEmpty || error.isNoFolder { return }
                throw .cannot("remove", shown((folders + [name]).joined(separator: "/")), error)
            }
        }
    }

    /// Removes what a killed build has left of writing a file.
    func removeTemporary(of path: String, in stack: String) throws(OutputError) {
        let place = Place(stack, path)
        let temporary = place.sibling(place.temporaryName)
        guard try isFile(stack, temporary), let folder = try open(place, makesMissing: false) else { return }
        try attempt("remove", shown(stack, temporary)) { () throws(SystemError) in
            try SystemCalls.removeFile(place.temporaryName, in: folder)
        }
    }

    /// Makes the folder itself, and those above it.
    func make() throws(OutputError) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            let folder = made
            try attempt("make the folder", shown) { () throws(SystemError) in
                try SystemCalls.makeFolder(path: folder)
            }
        }
    }

    func openRoot() throws(OutputError) -> Descriptor {
        try attempt("open", shown) { () throws(SystemError) in try SystemCalls.openFolder(path: path) }
    }

    /// Opens the folder a file lies in; nothing if it is absent and is not to be made.
    private func open(_ place: Place, makesMissing: Bool) throws(OutputError) -> Descriptor? {
        var folder: Descriptor
        do throws(SystemError) {
            folder = try SystemCalls.openFolder(path: path)
        } catch {
            if error.isAbsent && !makesMissing { return nil }
            throw .cannot("open", shown, error)
        }
        for (index, part) in place.folders.enumerated() {
            let path = shown(place.folders[...index].joined(separator: "/"))
            let found: EntryKind?
            do throws(SystemError) {
                found = try SystemCalls.kind(of: part, in: folder)
                if found == .folder {
                    folder = try SystemCalls.openFolder(part, in: folder)
                } else if found == nil && makesMissing {
                    folder = try SystemCalls.makeFolder(part, in: folder)
                }
            } catch {
                throw .cannot("open", path, error)
            }
            if found == nil && !makesMissing { return nil }
            if let found, found != .folder { throw .inTheWay(path, is: found, needed: .folder) }
        }
        return folder
    }

    private func attempt<Value: ~Copyable>(
        _ verb: String, _ path: String, _ body: () throws(SystemError) -> Value
    ) throws(OutputError) -> Value {
        do throws(SystemError) {
            return try body()
        } catch {
            throw .cannot(verb, path, error)
        }
    }
}

/// A file's place: the folders from `out/` down to it, and its name.
private struct Place {
    let folders: [String]
    /// How many of them are the stack's own: its name's, and its environment's.
    let depthOfStack: Int
    let name: String

    init(_ stack: String, _ path: String) {
        let parts = path.split(separator: "/").map(String.init)
        let own = stack.split(separator: "/").map(String.init)
        folders = own + parts.dropLast()
        depthOfStack = own.count
        name = parts.last ?? ""
    }

    var path: String { (folders + [name]).joined(separator: "/") }
    /// No program's glob takes it for a rule file or a dashboard.
    var temporaryName: String { ".\(name).tmp" }
    /// The path, relative to the stack's folder, of another name beside this one.
    func sibling(_ name: String) -> String {
        (folders.dropFirst(depthOfStack) + [name]).joined(separator: "/")
    }
}
