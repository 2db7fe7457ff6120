import"../chunks/common-vjue8cvy.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DamZdOyW.js";import"../chunks/clip-player-DkNijrBv.js";
