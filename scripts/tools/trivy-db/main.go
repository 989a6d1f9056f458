// make-trivy-db writes a vulnerability database that Trivy reads, from a list of advisories:
//
//	make-trivy-db advisories.json FOLDER    writes FOLDER/trivy.db and FOLDER/metadata.json
//
// The layout of the buckets is Trivy's (schema 2). All dates are fixed, so equal lists give equal databases.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	bolt "go.etcd.io/bbolt"
)

type advisory struct {
	Bucket             string `json:"bucket"`
	Package            string `json:"package"`
	ID                 string `json:"id"`
	Severity           string `json:"severity"`
	FixedVersion       string `json:"fixedVersion"`
	VulnerableVersions string `json:"vulnerableVersions"`
	PatchedVersions    string `json:"patchedVersions"`
	Title              string `json:"title"`
	Description        string `json:"description"`
}

const metadata = `{"Version":2,"NextUpdate":"2100-01-01T00:00:00Z","UpdatedAt":"2026-01-01T00:00:00Z","DownloadedAt":"2026-01-01T00:00:00Z"}`

// severities in Trivy's order: the number is the place.
var severities = []string{"UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"}

func main() {
	if len(os.Args) != 3 {
		fail(fmt.Errorf("usage: make-trivy-db advisories.json FOLDER"))
	}
	text, err := os.ReadFile(os.Args[1])
	fail(err)
	var list []advisory
	fail(json.Unmarshal(text, &list))
	path := filepath.Join(os.Args[2], "trivy.db")
	fail(os.RemoveAll(path))
	db, err := bolt.Open(path, 0o644, &bolt.Options{NoSync: true})
	fail(err)
	fail(db.Update(func(tx *bolt.Tx) error { return write(tx, list) }))
	fail(db.Close())
	fail(os.WriteFile(filepath.Join(os.Args[2], "metadata.json"), []byte(metadata), 0o644))
}

func write(tx *bolt.Tx, list []advisory) error {
	// Trivy wants these two to exist even when they are empty.
	for _, name := range []string{"vulnerability", "data-source"} {
		if _, err := tx.CreateBucketIfNotExists([]byte(name)); err != nil {
			return err
		}
	}
	for _, a := range list {
		severity := slices.Index(severities, a.Severity)
		if severity < 0 {
			return fmt.Errorf("%s: severity %q is none of %v", a.ID, a.Severity, severities)
		}
		if err := writeOne(tx, a, severity); err != nil {
			return fmt.Errorf("%s: %w", a.ID, err)
		}
	}
	return nil
}

func writeOne(tx *bolt.Tx, a advisory, severity int) error {
	about := map[string]any{"Title": a.Title, "Description": a.Description, "Severity": a.Severity}
	if err := put(tx.Bucket([]byte("vulnerability")), a.ID, about); err != nil {
		return err
	}
	source := map[string]any{"ID": "image-build", "Name": "made by image-build", "URL": "https://example.invalid"}
	if err := put(tx.Bucket([]byte("data-source")), a.Bucket, source); err != nil {
		return err
	}
	packages, err := tx.CreateBucketIfNotExists([]byte(a.Bucket))
	if err != nil {
		return err
	}
	entries, err := packages.CreateBucketIfNotExists([]byte(a.Package))
	if err != nil {
		return err
	}
	entry := map[string]any{"Severity": severity}
	if a.FixedVersion != "" {
		entry["FixedVersion"] = a.FixedVersion
	}
	if a.VulnerableVersions != "" {
		entry["VulnerableVersions"] = []string{a.VulnerableVersions}
	}
	if a.PatchedVersions != "" {
		entry["PatchedVersions"] = []string{a.PatchedVersions}
	}
	return put(entries, a.ID, entry)
}

func put(bucket *bolt.Bucket, key string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return bucket.Put([]byte(key), text)
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
