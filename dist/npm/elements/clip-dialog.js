import"../chunks/common-DQEi8ld9.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-BKWJ-l1A.js";import"../chunks/clip-player-BTH6K2KK.js";
