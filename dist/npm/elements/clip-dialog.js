import"../chunks/common-Tj7jOYxd.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-B11QHON1.js";import"../chunks/clip-player-BNKu-Vg2.js";
