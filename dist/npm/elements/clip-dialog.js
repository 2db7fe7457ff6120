import"../chunks/common-rr1JpXLd.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-ByQOm1tH.js";import"../chunks/clip-player-BgrEc0TI.js";
