import"../chunks/common-DBiShrqL.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CziV728_.js";import"../chunks/clip-player-HGzUzwdy.js";
