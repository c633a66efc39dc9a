import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { LineQuantity, Quantities } from "./quantities.ts";
import { totalQuestionFor } from "./quantities.ts";
import type { QuantitiesContext } from "./quantities-context.ts";

interface TotalQuestionProps {
  typed: LineQuantity;
  quantities: Quantities;
  context: QuantitiesContext;
}

/** "More, or in total?"; either is one press. */
export function TotalQuestionView({ typed, quantities: { mode, variant }, context }: TotalQuestionProps) {
  const { translate, onAnswer } = context;
  const question = totalQuestionFor(typed, mode);
  if (question === null) return null;
  const { target, name } = typed.line;
  return (
    <div class="question">
      <Notice kind="warning" role="alert">
        <p>
          {variant === "full"
            ? translate("quantities.total_question_of", { ...question, name })
            : translate("quantities.total_question", question)}
        </p>
        <div class="answers">
          {[question.add, question.fewer].map((count) => (
            <Button key={count} small onPress={() => onAnswer(target, count)}>
              {translate("quantities.total_more", { count })}
            </Button>
          ))}
        </div>
      </Notice>
    </div>
  );
}
