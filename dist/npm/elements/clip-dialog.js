import"../chunks/common-CJcghhme.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-BvOX7QLj.js";import"../chunks/clip-player-iIm0QDFG.js";
