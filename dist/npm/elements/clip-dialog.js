import"../chunks/common-NiFWTl74.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DbapKEGk.js";import"../chunks/clip-player-gFbqEeIy.js";
