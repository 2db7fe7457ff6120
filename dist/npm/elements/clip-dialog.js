import"../chunks/common-m_FayOqo.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-BUlWWF1X.js";import"../chunks/clip-player-DHPFzvWF.js";
