// Loads every operation, so that the registry is complete: for the API, its document, and the permission matrix.
import "@/lib/articles/commands/create-article";
import "@/lib/articles/commands/keep-article";
import "@/lib/articles/commands/manage-article";
import "@/lib/articles/commands/move-article";
import "@/lib/articles/commands/save-revision";
import "@/lib/articles/queries/find-articles";
import "@/lib/articles/queries/history";
import "@/lib/articles/queries/read-article";
import "@/lib/files/commands";
import "@/lib/files/queries";
import "@/lib/organization/queries";
import "@/lib/search/queries";
import "@/lib/spaces/commands";
import "@/lib/spaces/queries";
