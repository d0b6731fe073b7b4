import { DomSanitizer } from "@angular/platform-browser";
import DOMPurify from "dompurify";

export class ReviewComponent {
  constructor(sanitizer, review) {
    // ruleid: javascript.angular-value-trusted
    this.html = sanitizer.bypassSecurityTrustHtml(review.text);
    // ruleid: javascript.angular-value-trusted
    this.link = sanitizer.bypassSecurityTrustUrl(review.homepage);
    // ok: javascript.angular-value-trusted
    this.clean = sanitizer.bypassSecurityTrustHtml(DOMPurify.sanitize(review.text));
    // ok: javascript.angular-value-trusted
    this.rule = sanitizer.bypassSecurityTrustHtml("<hr>");
    // ok: javascript.angular-value-trusted
    this.image = sanitizer.bypassSecurityTrustUrl(URL.createObjectURL(review.blob));
  }
}

export function controller($scope, $sce) {
  // ruleid: javascript.angular-value-trusted
  $scope.note = $sce.trustAsHtml($scope.draft);
  // ruleid: javascript.angular-value-trusted
  $scope.frame = $sce.trustAs($sce.RESOURCE_URL, $scope.address);
  // ok: javascript.angular-value-trusted
  $scope.help = $sce.trustAsResourceUrl("/help.html");
}
