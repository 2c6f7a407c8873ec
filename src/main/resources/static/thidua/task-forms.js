// What the embedded forms are built from, loaded once and in this order before Tasklist starts.
import '../forms-assets/forms.js';
import '../forms-assets/award.js';
import '../forms-assets/initiative.js';
import '../forms-assets/report.js';
import '../forms-assets/registration.js';
import '../forms-assets/title-table.js';
import '../forms-assets/files.js';
