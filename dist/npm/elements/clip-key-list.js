import"../chunks/common-NiFWTl74.js";import"lit";import"../chunks/clip-player-gFbqEeIy.js";export{C as ClipKeyList}from"../chunks/clip-key-help-AtnD8370.js";
